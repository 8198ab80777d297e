package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.frame.Fit;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToldFigureTest {

  private static final Hedges HEDGES = Hedges.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.32e9 | USD | EXACTLY | 3325000000 | PLAIN
          3.32e9 | USD | EXACTLY | 3275000000 | PLAIN
          3.32e9 | USD | EXACTLY | 3100000000 | NONE
          3e9 | USD | EXACTLY | 3150000000 | PLAIN
          3e9 | USD | EXACTLY | 3400000000 | LOOSE
          3e9 | USD | EXACTLY | 3600000000 | NONE
          80 | percent | MORE_THAN | 97 | PLAIN
          80 | percent | MORE_THAN | 64 | NONE
          80 | percent | EXACTLY | 80.5 | PLAIN
          80 | percent | EXACTLY | 90 | NONE
          100 | percent | ABOUT | 95 | PLAIN
          100 | percent | ABOUT | 118 | LOOSE
          100 | percent | ABOUT | 60 | NONE
          -50 | percent | EXACTLY | -50.3 | PLAIN
          -50 | percent | EXACTLY | 50 | NONE
          4e9 | USD | NEARLY | 3900000000 | PLAIN
          4e9 | USD | NEARLY | 2900000000 | NONE
          10e6 | USD | ABOUT | 10740000 | PLAIN
          10e6 | USD | ABOUT | 14670000 | LOOSE
          """)
  void fitsWithinItsRoundingOrHedge(
      BigDecimal told, String unit, Bound bound, BigDecimal found, Fit fit) {
    assertThat(figure(told, unit, bound).fit(found, HEDGES)).isEqualTo(fit);
  }

  @Test
  void takesTheBoundOfItsVerbOnlyWhereItHasNone() {
    ToldFigure bare = figure(BigDecimal.TEN, "USD", Bound.EXACTLY);
    ToldFigure hedged = figure(BigDecimal.TEN, "USD", Bound.ABOUT);
    assertThat(bare.bounded(Bound.MORE_THAN).quantity().bound()).isEqualTo(Bound.MORE_THAN);
    assertThat(hedged.bounded(Bound.MORE_THAN).quantity().bound()).isEqualTo(Bound.ABOUT);
  }

  @Test
  void isNearOnOneSideOfZeroOnly() {
    ToldFigure told = figure(BigDecimal.TEN, "USD", Bound.EXACTLY);
    BigDecimal margin = new BigDecimal("1.2");
    assertThat(told.isNear(new BigDecimal("11.9"), margin)).isTrue();
    assertThat(told.isNear(new BigDecimal("8.4"), margin)).isTrue();
    assertThat(told.isNear(new BigDecimal("12.1"), margin)).isFalse();
    assertThat(told.isNear(new BigDecimal("-10"), margin)).isFalse();
  }

  private static ToldFigure figure(BigDecimal number, String unit, Bound bound) {
    return new ToldFigure(0, 1, new Quantity(number, unit, bound), "x");
  }
}
