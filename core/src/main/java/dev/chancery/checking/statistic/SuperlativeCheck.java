package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether trade, exports or imports of a year were the highest or lowest for so long, or ever:
/// "bilateral trade hit a record in 2021", "exports fell to their lowest level since 2010".
final class SuperlativeCheck implements StatisticCheck {

  private final World world;
  private final FigureVerdict verdict;

  SuperlativeCheck(World world) {
    this.world = world;
    verdict = new FigureVerdict(this);
  }

  @Override
  public String name() {
    return "highest-since";
  }

  @Override
  public boolean concerns(String text) {
    boolean superlative =
        text.contains("est ") || text.contains("record") || text.contains("-time ");
    return superlative && AmountCheck.mayTellOfFlows(text);
  }

  @Override
  public Stream<Checked> check(SignedSentence sentence) {
    return Superlative.in(ThingText.of(sentence)).flatMap(told -> check(sentence, told).stream());
  }

  private Optional<Checked> check(SignedSentence sentence, Superlative told) {
    LocalDate day = sentence.scene().published().orElseThrow();
    return years(sentence, told, day)
        .filter(_ -> !MeantYears.isOfPart(sentence.raw()))
        .filter(years -> told.since().map(since -> since < years.plain() - 1).orElse(true))
        .flatMap(years ->
            verdict.of(
                sentence,
                told.start(),
                told.end(),
                ClaimType.SUPERLATIVE,
                new SuperlativeEvidence(world, sentence.scene(), told, years).gathered()));
  }

  private static Optional<MeantYears> years(
      SignedSentence sentence, Superlative told, LocalDate day) {
    return told.year()
        .filter(year -> year <= day.getYear())
        .map(year -> new MeantYears(List.of(year), true))
        .or(() -> MeantYears.of(sentence, told.start(), told.end(), day));
  }
}
