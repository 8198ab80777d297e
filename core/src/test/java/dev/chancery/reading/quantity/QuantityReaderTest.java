package dev.chancery.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Quantity;
import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.time.TimeReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityReaderTest {

  private static final TimeReader TIMES = new TimeReader();
  private static final QuantityReader QUANTITIES = new QuantityReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          80 percent                        | 80           | percent           | exactly
          80%                               | 80           | percent           | exactly
          nearly 80 per cent                | 80           | percent           | nearly
          over-80-percent growth            | 80           | percent           | more_than
          2.5 percentage points             | 2.5          | percentage_points | exactly
          10 to 12 percent                  | 10           | percent           | at_least
          0 to 5,000 dollars                | 0            | USD               | at_least
          about a quarter of the seats      | 25           | percent           | about
          two-thirds of its members         | 66.7         | percent           | exactly
          more than half of the voters      | 50           | percent           | more_than
          $3.32 billion                     | 3320000000   | USD               | exactly
          $1.2bn                            | 1200000000   | USD               | exactly
          more than US$40m                  | 40000000     | USD               | more_than
          10 million dollars                | 10000000     | USD               | exactly
          hundreds of millions of dollars   | 100000000    | USD               | at_least
          €500 million                      | 500000000    | EUR               | exactly
          £5 million                        | 5000000      | GBP               | exactly
          A$ 30 million                     | 30000000     | AUD               | exactly
          1.3 trillion won                  | 1300000000000| KRW               | exactly
          Rs. 500 crore                     | 5000000000   | INR               | exactly
          up to 2 million euros             | 2000000      | EUR               | at_most
          less than 300 yen                 | 300          | JPY               | less_than
          $10-12 million                    | 10000000     | USD               | at_least
          at least 1,700 tonnes             | 1700         | tonnes            | at_least
          5,000 barrels                     | 5000         | barrels           | exactly
          """)
  void readsPartsAndMoney(String phrase, String number, String unit, String bound) {
    assertFigure(phrase, number, unit, bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          some 50 kilometers                | 50           | kilometres        | about
          50 km                             | 50           | kilometres        | exactly
          3 square kilometers               | 3            | square_kilometres | exactly
          1.5 degrees Celsius               | 1.5          | celsius           | exactly
          5.5 million doses                 | 5500000      | doses             | exactly
          452 seats                         | 452          | seats             | exactly
          nearly 300 years                  | 300          | years             | nearly
          two decades                       | 20           | years             | exactly
          a 21-year-old law                 | 21           | years             | exactly
          three-time winner                 | 3            | times             | exactly
          twofold                           | 2            | times             | exactly
          a fifth-largest market            | 5            | rank              | exactly
          the third largest market          | 3            | rank              | exactly
          the 204th anniversary             | 204          | ordinal           | exactly
          the first-ever summit             | 1            | ordinal           | exactly
          21-member group                   | 21           | count             | exactly
          two dozen states                  | 24           | count             | exactly
          100 countries or more             | 100          | count             | exactly
          100 or more countries             | 100          | count             | at_least
          a total of 17 agreements          | 17           | count             | exactly
          just under 600 firms              | 600          | count             | nearly
          several hundred agreements        | 100          | count             | at_least
          as many as 30 countries           | 30           | count             | at_most
          no fewer than 30 countries        | 30           | count             | at_least
          fewer than 30 countries           | 30           | count             | less_than
          200-plus agreements               | 200          | count             | at_least
          """)
  void readsMeasuresRanksAndHedges(String phrase, String number, String unit, String bound) {
    assertFigure(phrase, number, unit, bound);
  }

  private static void assertFigure(String phrase, String number, String unit, String bound) {
    Quantity quantity = only(phrase);

    assertThat(quantity.number()).isEqualByComparingTo(number);
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.bound().name().toLowerCase(Locale.ROOT)).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from 10 percent to 12 percent | 10 percent; 12 percent
          from $10 million to $12 million | 10000000 USD; 12000000 USD
          between 10 to 12 percent | 10 percent
          """)
  void readsWhereSomethingBeganAndWhereItCame(String phrase, String figures) {
    assertThat(
            read(phrase).mentions().stream()
                .map(figure ->
                    figure.quantity().number().toPlainString() + " " + figure.quantity().unit()))
        .containsExactly(figures.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on July 29, 2025",
        "in 2011",
        "at 9 a.m.",
        "from 1532 to 1821",
        "the COVID-19 pandemic",
        "the 2019-nCoV virus",
        "a second-class citizen",
        "a third-party firm",
        "(2) the other point",
        "the 5G network"
      })
  void takesNoDatesNorNamesForFigures(String phrase) {
    assertThat(read(phrase).mentions()).isEmpty();
  }

  private static Quantity only(String phrase) {
    Quantities found = read(phrase);
    assertThat(found.mentions()).as(phrase).hasSize(1);
    return found.mentions().getFirst().quantity();
  }

  private static Quantities read(String phrase) {
    Sentence sentence = FlatSentence.of(List.of("saw/VBD"), phrase);
    ParsedText parsed = new ParsedText(List.of(sentence));
    return QUANTITIES.read(parsed, TIMES.read(parsed, null));
  }
}
