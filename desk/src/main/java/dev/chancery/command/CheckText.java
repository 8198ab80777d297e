package dev.chancery.command;

import dev.chancery.checking.Checking;
import dev.chancery.model.Claim;
import dev.chancery.model.Outcome;
import dev.chancery.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// For people and editors, as a compiler says it: `file:line:column: outcome: why [check]`, the
/// line with the words underlined, and the evidence below.
///
/// @param colours whether the terminal draws colours
record CheckText(boolean colours) implements CheckRendering {

  private static final int INDENT = 2;

  @Override
  public String article(Checking checking, FilePlaces places) {
    StringBuilder page = new StringBuilder();
    checking.claims().forEach(claim -> claim(claim, places, page));
    return page.append(sum(checking, places)).toString();
  }

  private void claim(Claim claim, FilePlaces places, StringBuilder page) {
    Verdict verdict = VerdictWords.of(claim);
    Style style = VerdictWords.style(verdict.outcome());
    FilePlaces.Position start = places.start(claim.span());
    page.append(places.file() + ":" + start.line() + ":" + start.column() + ": ")
        .append(drawn(VerdictWords.outcome(verdict.outcome()), style))
        .append(": " + verdict.summary())
        .append(drawn(" [" + verdict.method() + "]", Style.DIM))
        .append('\n');
    page.append(
        new UnderlinedLine(places.text(), claim.span(), INDENT)
            .lines(words -> drawn(words, style)));
    page.append(new EvidenceText(colours).of(verdict)).append('\n');
  }

  private String drawn(String words, Style style) {
    return colours && style != Style.PLAIN ? style.start() + words + Style.RESET : words;
  }

  /// "report.txt: 5 checked: 3 agrees, 1 differs, 1 no data".
  private static String sum(Checking checking, FilePlaces places) {
    List<Outcome> outcomes =
        checking.claims().stream().map(claim -> VerdictWords.of(claim).outcome()).toList();
    String counts =
        Arrays.stream(Outcome.values())
            .filter(outcomes::contains)
            .map(outcome ->
                outcomes.stream().filter(outcome::equals).count()
                    + " "
                    + VerdictWords.outcome(outcome))
            .collect(Collectors.joining(", "));
    return outcomes.isEmpty()
        ? places.file() + ": nothing to check\n"
        : places.file() + ": " + outcomes.size() + " checked: " + counts + "\n";
  }

  @Override
  public String separator() {
    return "\n";
  }
}
