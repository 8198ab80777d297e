package dev.chancery.command;

import dev.chancery.model.Claim;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Writes stretches of a text with the words of each finding marked. Marks nest, the narrower in
/// the wider; where two cross, the later is closed and opened again, so it comes in pieces.
final class Marks {

  private static final Comparator<NumberedFinding> WIDEST_FIRST =
      Comparator.comparingInt((NumberedFinding marked) -> -marked.finding().span().end())
          .thenComparingInt(marked -> marked.finding().span().start())
          .thenComparingInt(NumberedFinding::number);

  private final FrozenText text;
  private final List<NumberedFinding> findings;
  private final Markup page;
  private final Deque<NumberedFinding> open = new ArrayDeque<>();
  private final Set<NumberedFinding> anchored = new HashSet<>();

  Marks(FrozenText text, List<NumberedFinding> findings, Markup page) {
    this.text = text;
    this.findings = findings;
    this.page = page;
  }

  /// Writes the characters (UTF-16) from `start` to `end`.
  void write(int start, int end) {
    List<NumberedFinding> here =
        findings.stream()
            .filter(marked -> start(marked) <= end && start <= end(marked))
            .sorted(WIDEST_FIRST)
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    here.forEach(marked -> cuts.add(Math.clamp(start(marked), start, end)));
    here.forEach(marked -> cuts.add(Math.clamp(end(marked), start, end)));
    int from = start;
    for (int cut : cuts) {
      page.text(text.text().substring(from, cut));
      closeAt(cut, cut == end);
      openAt(cut, cut == end, here);
      from = cut;
    }
  }

  private void closeAt(int cut, boolean last) {
    List<NumberedFinding> ended =
        open.stream().filter(marked -> last || end(marked) <= cut).toList();
    List<NumberedFinding> reopened = new ArrayList<>();
    for (int left = ended.size(); left > 0; ) {
      NumberedFinding top = open.pop();
      page.close("span");
      if (ended.contains(top)) {
        left--;
      } else {
        reopened.addFirst(top);
      }
    }
    ended.stream()
        .filter(marked -> end(marked) <= cut)
        .sorted(Comparator.comparingInt(NumberedFinding::number))
        .forEach(this::reference);
    reopened.forEach(this::open);
  }

  private void openAt(int cut, boolean last, List<NumberedFinding> here) {
    for (NumberedFinding marked : here) {
      if (start(marked) == end(marked)) {
        point(marked, cut);
      } else if (!last && start(marked) <= cut && end(marked) > cut && !open.contains(marked)) {
        open(marked);
      }
    }
  }

  private void point(NumberedFinding marked, int cut) {
    if (start(marked) == cut && !anchored.contains(marked)) {
      open(marked);
      open.pop();
      page.close("span");
      reference(marked);
    }
  }

  private void open(NumberedFinding marked) {
    open.push(marked);
    String lane = marked.kind() + " lane" + marked.lane() + verdict(marked);
    page.open(
        "span",
        "class",
        "mark " + lane,
        "id",
        anchored.add(marked) ? marked.anchor() : null,
        "data-finding",
        marked.anchor(),
        "data-length",
        String.valueOf(marked.finding().span().length()));
  }

  private static String verdict(NumberedFinding marked) {
    return marked.finding() instanceof Claim claim && claim.verdict() != null
        ? " " + claim.verdict().outcome().code()
        : "";
  }

  private void reference(NumberedFinding marked) {
    String number = String.valueOf(marked.number());
    String label = "finding " + number + ", " + marked.kind();
    page.open(
            "a",
            "class",
            "number " + marked.kind() + verdict(marked),
            "href",
            "#" + marked.card(),
            "data-number",
            number,
            "data-finding",
            marked.anchor(),
            "aria-label",
            label)
        .close("a");
  }

  private int start(NumberedFinding marked) {
    return text.charIndex(marked.finding().span().start());
  }

  private int end(NumberedFinding marked) {
    return text.charIndex(marked.finding().span().end());
  }
}
