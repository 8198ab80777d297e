package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How much trade, exports, imports or output have grown since a year or since an agreement took
/// effect, or in one year: "trade has grown by over 80 percent since 2010", "exports to Chile
/// doubled between 2005 and 2015".
final class GrowthSinceCheck implements StatisticCheck {

  private final World world;
  private final FigureVerdict verdict;

  GrowthSinceCheck(World world) {
    this.world = world;
    verdict = new FigureVerdict(this);
  }

  @Override
  public String name() {
    return "growth-since";
  }

  /// "From 320 million dollars in 2016 to …": what grew is then a series of the text's own, which
  /// need not be that of the statistics.
  private static final Wording OWN_LEVELS =
      Wording.of(
          "(?i)\\b(?:from|to|reaching|reached|totall?ing|against|compared"
              + " with)\\s+(?:\\p{L}+\\s+){0,2}\\S*\\d[\\d.,]*\\s*(?:million|billion|trillion|bn|mn)\\b");

  @Override
  public boolean concerns(String text) {
    boolean changes =
        text.contains("percent")
            || text.contains("per cent")
            || text.contains("%")
            || text.contains("bled")
            || text.contains("pled")
            || text.contains("halved")
            || text.contains("fold")
            || text.contains("times");
    return changes && AmountCheck.mayTellOfFlows(text);
  }

  @Override
  public Stream<Checked> check(SignedSentence sentence) {
    return Change.in(ThingText.of(sentence)).flatMap(change -> check(sentence, change).stream());
  }

  private Optional<Checked> check(SignedSentence sentence, Change change) {
    LocalDate day = sentence.scene().published().orElseThrow();
    String raw = sentence.raw();
    Optional<BaseYear> told = BaseYear.of(raw, change.target(), world.facts().agreements(), day);
    Optional<MeantYears> years =
        told.isPresent()
            ? Optional.of(end(told.get(), day))
            : MeantYears.of(sentence, change.start(), change.end(), day).filter(MeantYears::named);
    return years
        .filter(meant -> !MeantYears.isOfPart(raw))
        .filter(meant -> meant.plain() <= day.getYear())
        .flatMap(meant -> {
          BaseYear base =
              told.orElseGet(() -> new BaseYear(List.of(meant.plain() - 1), Optional.empty()));
          Evidence evidence =
              new GrowthEvidence(world, sentence.scene(), change, base, meant).gathered();
          return verdict.of(
              sentence,
              change.start(),
              change.end(),
              ClaimType.GROWTH,
              OWN_LEVELS.isIn(raw) ? evidence.unsure() : evidence);
        });
  }

  private static MeantYears end(BaseYear base, LocalDate day) {
    return base.end()
        .map(year -> new MeantYears(List.of(year), true))
        .orElseGet(() -> MeantYears.now(day));
  }
}
