package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chancery.checking.frame.Hedges;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far a figure may be off because it was rounded, and how long units of time are.
final class RoundingTest {

  private static final FigureReader READER = new FigureReader();
  private static final Hedges HEDGES = Hedges.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500     | 0
          1000    | 100
          1200    | 100
          1250    | 0
          12500   | 100
          12000   | 1000
          45000   | 1000
          1200000 | 100000
          1234567 | 0
          """)
  void wholeNumbersMayBeRoundedToTheirZeros(BigDecimal number, BigDecimal step) {
    assertThat(RoundZeros.step(number)).isEqualByComparingTo(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4.2 million      | 100000
          4.25 million     | 10000
          4 million        | 1000000
          12.5 percent     | 0.1
          12 percent       | 1
          312 ships        | 0
          4,000 ships      | 100
          """)
  void aFigureIsAsFineAsItsLastDigit(String text, BigDecimal step) {
    assertThat(READER.in(text).getFirst().step()).isEqualByComparingTo(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          312 ships            | 312 | true
          312 ships            | 313 | false
          12.5 percent         | 12.54 | true
          12.5 percent         | 12.7 | false
          more than 300 ships  | 312 | true
          more than 300 ships  | 290 | false
          nearly 300 ships     | 295 | true
          nearly 300 ships     | 310 | false
          """)
  void aClaimHoldsWithinItsRoundingAndItsHedge(String text, double reckoned, boolean holds) {
    Spread claimed = READER.in(text).getFirst().claimed(HEDGES);
    assertThat(claimed.probablyMeets(Spread.exactly(reckoned))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $4 million    | 5 million   | true
          $4 million    | €5 million  | false
          $4 million    | $5          | true
          $4 million    | 500 ships   | false
          4 million     | $5          | true
          4 ships       | 5 planes    | true
          4 percent     | 5 ships     | false
          3 years       | 3 months    | false
          """)
  void figuresAreAlikeWhereTheyCountTheSame(String one, String other, boolean alike) {
    Figure first = READER.in(one).getFirst();
    assertThat(first.isLike(READER.in(other).getFirst())).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          years  | month   | 12
          year   | Monthly | 12
          years  | quarter | 4
          decade | years   | 10
          weeks  | daily   | 7
          months | annual  | 0.083333
          year   | weekly  | 52.178571
          ships  | month   | 0
          """)
  void unitsOfTimeFitIntoEachOther(String others, String unit, double times) {
    assertThat(UnitsOfTime.in(others, unit)).isCloseTo(times, within(1e-5));
  }
}
