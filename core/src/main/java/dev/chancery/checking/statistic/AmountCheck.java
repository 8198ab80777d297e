package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import java.util.Optional;
import java.util.stream.Stream;

/// How much trade, exports, imports, aid, output or how many people there were in a year:
/// "bilateral trade reached $3.32 billion in 2011", "Kenya's exports to Uganda were worth 600
/// million dollars".
final class AmountCheck implements StatisticCheck {

  /// What tells of another time span, or of a part of a whole.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:cumulative|since|over\\s+the\\s+(?:past|last|next)|between\\s+(?:19|20)\\d\\d|average|services?|oil|gas|agricultur\\w+|investments?|humanitarian|target|goal|potential|PPP|purchasing\\s+power)\\b");

  private final World world;
  private final FigureVerdict verdict;

  AmountCheck(World world) {
    this.world = world;
    verdict = new FigureVerdict(this);
  }

  @Override
  public String name() {
    return "amount-in-year";
  }

  @Override
  public boolean concerns(String text) {
    return mayTellOfFlows(text)
        || text.contains("export")
        || text.contains("import")
        || text.contains("aid")
        || text.contains("ssistance");
  }

  /// Whether a text has a word for something that is measured.
  static boolean mayTellOfFlows(String text) {
    return text.contains("trade")
        || text.contains("Trade")
        || text.contains("xports")
        || text.contains("mports")
        || text.contains("GDP")
        || text.contains("omestic product")
        || text.contains("opulation")
        || text.contains("ommerce");
  }

  @Override
  public Stream<Checked> check(SignedSentence sentence) {
    return OTHER.isIn(sentence.raw())
        ? Stream.empty()
        : AmountForms.in(ThingText.of(sentence)).flatMap(told -> check(sentence, told).stream());
  }

  private Optional<Checked> check(SignedSentence sentence, AmountForms.Told told) {
    if (told.target().flow().equals("population") == told.figure().isMoney()) {
      return Optional.empty();
    }
    return MeantYears.of(
            sentence, told.start(), told.end(), sentence.scene().published().orElseThrow())
        .flatMap(years ->
            verdict.of(
                sentence,
                told.figure().start(),
                told.figure().end(),
                ClaimType.AMOUNT,
                new AmountEvidence(world, sentence.scene(), told.target(), years)
                    .of(told.figure())));
  }
}
