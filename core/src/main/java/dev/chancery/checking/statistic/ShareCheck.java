package dev.chancery.checking.statistic;

import static dev.chancery.checking.statistic.SignedSentence.OWNER;
import static dev.chancery.checking.statistic.SignedSentence.PERCENT;
import static dev.chancery.checking.statistic.SignedSentence.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// The share of a partner in a country's trade: "China accounts for 32 percent of Brazil's
/// exports", "Mexico sends 80 percent of its exports to the United States".
final class ShareCheck implements StatisticCheck {

  private static final String SUBJECT = "(?<subject>" + STATE + ")";
  private static final String OBJECT = "(?<object>" + OWNER + ")";
  private static final String FIGURE = "(?<figure>" + PERCENT + ")";
  private static final String ALL =
      "(?:all\\s+(?:of\\s+)?|the\\s+|total\\s+|overall\\s+|goods\\s+|merchandise\\s+|foreign\\s+|external\\s+)*";
  private static final String FLOW =
      ALL + "(?:(?<exports>exports)|(?<imports>imports)|(?<trade>trade))";
  private static final String ADVERB =
      "(?:\\s+(?:now|also|alone|currently|still|already|together))*";

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              SUBJECT
                  + ADVERB
                  + ",?\\s+(?:which\\s+)?(?:accounts?|accounted|accounting)\\s+for\\s+"
                  + FIGURE
                  + "\\s+of\\s+"
                  + ALL
                  + OBJECT
                  + "\\s+"
                  + FLOW),
          Wording.of(
              SUBJECT
                  + ADVERB
                  + "\\s+(?:buys?|bought|takes?|took|absorbs?|absorbed|receives?|received|makes?\\s+up|made\\s+up|represents?|represented|supplies|supplied|provides?|provided)\\s+"
                  + FIGURE
                  + "\\s+of\\s+"
                  + ALL
                  + OBJECT
                  + "\\s+"
                  + FLOW),
          Wording.of(
              FIGURE
                  + "\\s+of\\s+"
                  + ALL
                  + OBJECT
                  + "\\s+"
                  + FLOW
                  + "\\s+(?:go|goes|went|come|comes|came|(?:are|is|was|were)\\s+(?:sent|shipped|destined|sold|with))\\s*(?:to|for|from)?\\s+"
                  + SUBJECT),
          Wording.of(
              "(?<object>"
                  + STATE
                  + ")"
                  + ADVERB
                  + "\\s+(?:sends?|sent|ships?|shipped|sells?|sold|gets?|got|buys?|bought)\\s+"
                  + FIGURE
                  + "\\s+of\\s+(?:\uE004\uE003*|its)\\s+"
                  + FLOW
                  + "\\s+(?:to|from)\\s+"
                  + SUBJECT));

  /// What makes it a share of a part.
  private static final Wording RESTRICTED =
      Wording.of(
          "^\\s+(?:of|to|from|by|in|with)\\s+(?!(?:the\\s+)?(?:year\\s+)?(?:19|20)\\d\\d|goods\\b|last\\s+year|terms)");

  private final World world;
  private final FigureVerdict verdict;

  ShareCheck(World world) {
    this.world = world;
    verdict = new FigureVerdict(this);
  }

  @Override
  public String name() {
    return "partner-share";
  }

  @Override
  public boolean concerns(String text) {
    boolean shares = text.contains("percent") || text.contains("per cent") || text.contains("%");
    return shares && AmountCheck.mayTellOfFlows(text);
  }

  @Override
  public Stream<Checked> check(SignedSentence sentence) {
    return FORMS.stream()
        .flatMap(form -> form.results(sentence.text()))
        .filter(found -> !RESTRICTED.isIn(sentence.text().substring(found.end())))
        .flatMap(found -> check(sentence, found).stream());
  }

  private Optional<Checked> check(SignedSentence sentence, MatchResult found) {
    Optional<String> subject = sentence.code(found, "subject");
    Optional<String> object = sentence.code(found, "object");
    if (subject.isEmpty() || object.isEmpty() || subject.equals(object)) {
      return Optional.empty();
    }
    ToldFigure told = sentence.figureAt(found.start("figure"));
    LocalDate day = sentence.scene().published().orElseThrow();
    PartnerBooks books = new PartnerBooks(world, sentence.scene());
    return MeantYears.of(sentence, found.start(), found.end(), day)
        .flatMap(years ->
            verdict.of(
                sentence,
                told.start(),
                found.end(),
                ClaimType.SHARE,
                new ShareEvidence(world, books, subject.get(), object.get(), flow(found), years)
                    .of(told)));
  }

  private static PartnerFlow flow(MatchResult found) {
    return found.group("exports") != null
        ? PartnerFlow.EXPORTS
        : found.group("imports") != null ? PartnerFlow.IMPORTS : PartnerFlow.TRADE;
  }
}
