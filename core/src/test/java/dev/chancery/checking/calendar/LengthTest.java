package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lengths in short: number, unit, and the bound where there is one.
final class LengthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          They fought for 12 years. | 12 years
          They fought for twenty-five years. | 25 years
          The wall stood for two hundred years. | 200 years
          They met after three months and two weeks. | 3 months; 2 weeks
          It took a dozen years. | 12 years
          A year later they met. | 1 years
          The ban ran for a full ten days. | 10 days
          A 40-year dispute ended. | 40 years
          A three-day visit began. | 3 days
          It is a four decades long story. | 40 years
          Half a century has passed. | 50 years
          Three quarters of a century have passed. | 75 years
          A half-century has passed. | 50 years
          Two and a half centuries have passed. | 250 years
          A century and a quarter has passed. | 125 years
          A decade and a half has passed. | 15 years
          """)
  void areReadInWordsAndDigits(String text, String lengths) {
    assertThat(read(text)).isEqualTo(lengths);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          They fought for nearly 300 years. | 300 years nearly
          They fought for more than a decade. | 10 years more_than
          They fought for about five months. | 5 months about
          They fought for at least six weeks. | 6 weeks at_least
          They fought for ten years or so. | 10 years about
          They fought for ten years or more. | 10 years at_least
          They fought for less than 100 days. | 100 days less_than
          """)
  void keepTheirHedge(String text, String lengths) {
    assertThat(read(text)).isEqualTo(lengths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met years ago.",
        "The 70-year-old man left.",
        "The 81-year-old former president spoke.",
        "She is 40 years of age.",
        "A birthday came.",
        "They met at noon for tea.",
        "Daylight fell on Lima."
      })
  void areNotTakenFromAges(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void beginWithTheirHedge() {
    String text = "They fought for nearly 300 years in all.";
    Length length = Length.in(text).getFirst();
    assertThat(text.substring(length.start(), length.end())).isEqualTo("nearly 300 years");
    assertThat(length.words()).isEqualTo("nearly 300 years");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three decades | true  | true
          30 years      | false | true
          one year      | false | false
          30 months     | false | false
          a century     | true  | true
          """)
  void areRoundInDecadesAndCenturies(String words, boolean round, boolean inYears) {
    Length length = Length.in(words).getFirst();
    assertThat(length.round()).isEqualTo(round);
    assertThat(length.inYears()).isEqualTo(inYears);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          He has ruled for 12 years. | true | false
          They meet every four years. | false | true
          They met each three years. | false | true
          A five-year plan was made. | false | false
          He got 20 years in prison. | false | false
          It ends within ten years. | false | false
          It ends in the next ten years. | false | false
          A 30-year lease was signed. | false | false
          """)
  void areNoneOfTheSubjectWhereTheyRepeatOrBelongToAThing(
      String text, boolean free, boolean repeated) {
    Length length = Length.in(text).getFirst();
    assertThat(Plausible.isFree(text, length)).isEqualTo(free);
    assertThat(Plausible.isRepeated(text, length)).isEqualTo(repeated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 years | 20 | true
          20 years | 40 | true
          20 years | 45 | false
          20 years | 10 | true
          20 years | 9  | false
          """)
  void arePlausibleNearWhatIsReckoned(String words, long reckoned, boolean near) {
    List<Reckoning.Way> ways = List.of(Reckoning.Way.inText("From then to now", reckoned));
    assertThat(Plausible.isNear(Length.in(words).getFirst(), ways)).isEqualTo(near);
  }

  private static String read(String text) {
    return Length.in(text).stream().map(LengthTest::told).collect(Collectors.joining("; "));
  }

  private static String told(Length length) {
    String bound = length.quantity().bound().code();
    return length.quantity().number().stripTrailingZeros().toPlainString()
        + " "
        + length.quantity().unit()
        + (bound.equals("exactly") ? "" : " " + bound);
  }
}
