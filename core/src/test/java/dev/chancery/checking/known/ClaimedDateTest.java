package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates and numbers as claims about known things write them.
final class ClaimedDateTest {

  private static final Wording DATE = Wording.of("(?<!\\w)" + ClaimedDate.PATTERN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          It joined in 1963.               | 1963
          It joined in April 1963.         | 1963-04
          It joined on April 1, 1963.      | 1963-04-01
          It joined on 1 April 1963.       | 1963-04-01
          It joined on the 1st of May 1963. | 1963-05-01
          It joined on Sept. 12th, 1963.   | 1963-09-12
          It joined on February 31, 1963.  | 1963-02
          It joined in April of 1963.      | 1963-04
          """)
  void areReadAsFineAsTheyAreWritten(String text, String date) {
    assertThat(read(text)).containsExactly(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It sent 1963 troops.",
        "It paid 1963,000 dollars.",
        "It grew by 1963 percent.",
        "It lies 1963 km away.",
        "It is no. 19634.",
        "It met in April."
      })
  void areNoOtherNumbers(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1963-04-01 | 1963-04-01 | YES
          1963       | 1963-04-01 | YES
          1963-04    | 1963-04-01 | YES
          1963-04-01 | 1963-04    | YES
          1963-04-02 | 1963-04-01 | UNKNOWN
          1963-03-30 | 1963-04-01 | UNKNOWN
          1963-04-04 | 1963-04-01 | NO
          1963-05    | 1963-04-01 | NO
          1963-05    | 1963-04    | NO
          1964       | 1963-12-31 | NO
          1964-01-01 | 1963-12-31 | UNKNOWN
          """)
  void fitAKnownDateAsFarAsBothGo(String claimed, String known, Answer answer) {
    ClaimedDate date = new ClaimedDate(new RoughDate(claimed));
    RoughDate other = new RoughDate(known);
    List<RoughDate> all = List.of(new RoughDate("1901-01-01"), other);
    assertThat(date.fits(other)).isEqualTo(answer);
    assertThat(date.fitsAny(all)).isEqualTo(answer == Answer.YES);
    assertThat(date.isNear(all)).isEqualTo(answer == Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          It joined in 1963.     | true
          It has 12000 ships.    | true
          It has 12,000 ships.   | false
          It has 196 members.    | false
          1 9 6 3                | false
          1963                   | true
          """)
  void needFourDigitsInARow(String text, boolean year) {
    assertThat(Years.inText(text)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          21           | 21
          Seven        | 7
          twenty-seven | 27
          thirty two   | 32
          ninety       | 90
          """)
  void standBesideNumbersOfMembers(String words, int number) {
    assertThat(Wording.of("(?i)" + Counts.CARDINAL).matcher(words).matches()).isTrue();
    assertThat(Counts.cardinal(words)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          21st         | 21
          Seventh      | 7
          twenty-first | 21
          thirty fifth | 35
          ninetieth    | 90
          """)
  void standBesideOrdinals(String words, int number) {
    assertThat(Wording.of(Counts.ORDINAL).matcher(words).matches()).isTrue();
    assertThat(Counts.ordinal(words)).hasValue(number);
  }

  private static List<String> read(String text) {
    return DATE.matcher(text).results().map(found -> ClaimedDate.of(found).date().text()).toList();
  }
}
