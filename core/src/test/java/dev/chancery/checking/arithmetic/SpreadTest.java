package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpreadTest {

  private static final Offset<Double> CLOSE = within(1e-6);

  private static final Spread FOUR = Spread.around(4, 0.1, 0.5);
  private static final Spread FIVE = Spread.around(5, 0.1, 0.5);

  @Test
  void sumsAddTheRoomOfBoth() {
    has(FOUR.plus(FIVE), 9, 8.8, 9.2, 8, 10);
  }

  @Test
  void differencesAddTheRoomOfBothToo() {
    has(FIVE.minus(FOUR), 1, 0.8, 1.2, 0, 2);
  }

  @Test
  void productsGoFromTheLeastToTheMost() {
    has(FOUR.times(FIVE), 20, 3.9 * 4.9, 4.1 * 5.1, 3.5 * 4.5, 4.5 * 5.5);
  }

  @Test
  void quotientsSetTheLeastAgainstTheMost() {
    has(FIVE.over(FOUR), 1.25, 4.9 / 4.1, 5.1 / 3.9, 4.5 / 4.5, 5.5 / 3.5);
  }

  @Test
  void aQuotientIsFiniteWhereTheDivisorMayBeNothing() {
    Spread quotient = FIVE.over(Spread.around(1, 0, 2));
    assertThat(quotient.farHigh()).isFinite().isGreaterThan(1_000_000);
  }

  @Test
  void theNegativeSwapsItsEnds() {
    has(FOUR.negative(), -4, -4.1, -3.9, -4.5, -3.5);
    has(FOUR.negative().size(), 4, 3.9, 4.1, 3.5, 4.5);
    assertThat(FOUR.size()).isEqualTo(FOUR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5  | 4 | 25
          4  | 5 | -20
          12 | 4 | 200
          4  | 4 | 0
          """)
  void tellsByHowManyPercentItIsMore(double more, double base, double percent) {
    Spread over = Spread.exactly(more).percentOver(Spread.exactly(base));
    assertThat(over.value()).isCloseTo(percent, CLOSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4.1 | true  | true
          4.2 | true  | true
          4.3 | false | true
          5   | false | true
          5.1 | false | false
          3.5 | false | true
          2.9 | false | false
          """)
  void meetsWhatLiesWithinTheRoom(double other, boolean probably, boolean perhaps) {
    Spread spread = Spread.around(other, 0.1, 0.5);
    assertThat(FOUR.probablyMeets(spread)).isEqualTo(probably);
    assertThat(FOUR.mayMeet(spread)).isEqualTo(perhaps);
    assertThat(spread.probablyMeets(FOUR)).isEqualTo(probably);
    assertThat(spread.mayMeet(FOUR)).isEqualTo(perhaps);
  }

  @Test
  void forgivesWhatReckoningWithDoublesLoses() {
    Spread sum = Spread.exactly(0.1).plus(Spread.exactly(0.2));
    assertThat(sum.probablyMeets(Spread.exactly(0.3))).isTrue();
    assertThat(sum.probablyMeets(Spread.exactly(0.3001))).isFalse();
  }

  private static void has(
      Spread spread, double value, double nearLow, double nearHigh, double farLow, double farHigh) {
    assertThat(spread.value()).isCloseTo(value, CLOSE);
    assertThat(spread.nearLow()).isCloseTo(nearLow, CLOSE);
    assertThat(spread.nearHigh()).isCloseTo(nearHigh, CLOSE);
    assertThat(spread.farLow()).isCloseTo(farLow, CLOSE);
    assertThat(spread.farHigh()).isCloseTo(farHigh, CLOSE);
  }
}
