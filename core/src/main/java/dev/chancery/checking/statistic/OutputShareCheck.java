package dev.chancery.checking.statistic;

import static dev.chancery.checking.statistic.SignedSentence.PERCENT;
import static dev.chancery.checking.statistic.ThingText.THING;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Trade as a share of output: "Peru's exports make up 24 percent of its GDP", "exports account for
/// 24 percent of Peru's gross domestic product".
final class OutputShareCheck implements StatisticCheck {

  private static final String MADE =
      "(?:\\s+(?:now|also|still|alone|already|together|currently))*\\s+(?:(?:make|makes|made)\\s+up|account(?:s|ed)?\\s+for|amount(?:s|ed)?\\s+to|(?:is|are|was|were)\\s+(?:equal\\s+to|equivalent\\s+to|worth)|equal(?:s|led)?|represent(?:s|ed)?|reach(?:es|ed)?|c[ao]mes?\\s+to|stood\\s+at|stands?\\s+at)\\s+(?<figure>"
          + PERCENT
          + ")\\s+of\\s+";
  private static final String SERVICES = "(?<services>\\s+of\\s+goods\\s+and\\s+services)?";
  private static final String OUTPUT = "(?:GDP|gross\\s+domestic\\s+product)\\b";

  /// The output is that of the one whose exports they are.
  private static final Wording OF_ITS_OWN =
      Wording.of(
          THING
              + SERVICES
              + MADE
              + "(?<output>\uE020\uE023*+|(?:(?:the|its)\\s+)?(?:(?:country|nation)['’]s\\s+)?"
              + OUTPUT
              + ")");

  /// Exports that nothing is said about are those of the one whose output it is.
  private static final Wording OF_THE_OWNER =
      Wording.of(
          "(?:^|[,;:]\\s+|\\b(?:and|but|while|that|because|where)\\s+)(?:[Tt]otal\\s+)?(?<flow>[Ee]xports|[Ii]mports)"
              + SERVICES
              + MADE
              + THING);

  /// What is another share, or one of several years.
  private static final Wording OTHER =
      Wording.of("(?i)\\b(?:average|PPP|purchasing\\s+power|value\\s+added|re-?exports?|net)\\b");

  private final World world;
  private final FigureVerdict verdict;

  OutputShareCheck(World world) {
    this.world = world;
    verdict = new FigureVerdict(this);
  }

  @Override
  public String name() {
    return "share-of-output";
  }

  @Override
  public boolean concerns(String text) {
    boolean shares = text.contains("percent") || text.contains("per cent") || text.contains("%");
    return shares && (text.contains("GDP") || text.contains("omestic product"));
  }

  @Override
  public Stream<Checked> check(SignedSentence sentence) {
    if (OTHER.isIn(sentence.raw())) {
      return Stream.empty();
    }
    ThingText text = ThingText.of(sentence);
    return Stream.concat(
            text.results(OF_ITS_OWN).map(found -> told(text, found, ofItsOwn(text, found))),
            text.results(OF_THE_OWNER).map(found -> told(text, found, ofTheOwner(text, found))))
        .flatMap(Optional::stream);
  }

  private static Optional<Target> ofItsOwn(ThingText text, MatchResult found) {
    Target target = text.target(found);
    boolean same =
        text.things().stream()
            .filter(thing -> thing.start() == found.start("output"))
            .map(thing -> Target.alone(target.area(), PerHead.OUTPUT).equals(thing.target()))
            .findFirst()
            .orElse(true);
    boolean total = target.partner().equals(Optional.of(Target.WORLD));
    return same && total && target.isTrade() ? Optional.of(target) : Optional.empty();
  }

  private static Optional<Target> ofTheOwner(ThingText text, MatchResult found) {
    Target output = text.target(found);
    String flow = "goods_" + found.group("flow").toLowerCase(Locale.ROOT);
    return output.flow().equals(PerHead.OUTPUT)
        ? Optional.of(Target.total(output.area(), flow))
        : Optional.empty();
  }

  private Optional<Checked> told(ThingText text, MatchResult found, Optional<Target> total) {
    SignedSentence sentence = text.sentence();
    ToldFigure figure = text.figure(found, "figure");
    boolean services = found.group("services") != null;
    return total.flatMap(target ->
        MeantYears.of(
                sentence, found.start(), found.end(), sentence.scene().published().orElseThrow())
            .flatMap(years ->
                verdict.of(
                    sentence,
                    figure.start(),
                    found.end(),
                    ClaimType.SHARE,
                    new AmountEvidence(world, sentence.scene(), share(target, services), years)
                        .of(figure))));
  }

  private static Target share(Target target, boolean services) {
    String flow = services ? target.flow().replace("goods_", "goods_and_services_") : target.flow();
    return target.ofFlow(OutputShare.of(flow));
  }
}
