package dev.chancery.reading.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.chancery.engine.Engines;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.time.TimeReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What needs real trees: the noun that a figure counts, and numbers that only name something.
final class FiguresInSentencesTest {

  private static final LocalDate WEDNESDAY = LocalDate.parse("2025-07-30");
  private static final Parser PARSER = Engines.reading();
  private static final TimeReader TIMES = new TimeReader();
  private static final QuantityReader QUANTITIES = new QuantityReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bloc has 21 member economies.                       | 21 count exactly economies
          The storm killed at least 30 villagers on Monday.       | 30 count at_least villagers
          Hundreds of people left the city.                       | 100 persons at_least people
          Tens of thousands of refugees crossed the border.       | 10000 persons at_least refugees
          More than 1,700 refugees crossed the border in 2019.    | 1700 persons more_than refugees
          Exports rose by nearly 12 percent last year.            | 12 percent nearly percent
          Trade reached $3.32 billion in 2011.                    | 3320000000 USD exactly billion
          The talks centred around three themes.                  | 3 count exactly themes
          Chile is the third-largest market for the firm.         | 3 rank exactly market
          They marked the 75th anniversary of the treaty.         | 75 ordinal exactly anniversary
          Five of the ministers stayed away.                      | 5 count exactly ministers
          The ruling party won 120 seats.                         | 120 seats exactly seats
          The union sent half a million doses.                    | 500000 doses exactly doses
          """)
  void countsANoun(String sentence, String expected) {
    List<QuantityMention> found = read(sentence).mentions();

    assertEquals(List.of(expected), found.stream().map(FiguresInSentencesTest::told).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council adopted Resolution 2231.",
        "Article 5 of the charter binds them.",
        "First, the ministers met.",
        "One of the envoys spoke.",
        "Anna Berg, 39, leads the office.",
        "The group met in 2019 on the COVID-19 pandemic.",
        "They came on May 10 and left on Tuesday."
      })
  void takesNoNameForACount(String sentence) {
    assertTrue(read(sentence).mentions().isEmpty());
  }

  private static String told(QuantityMention mention) {
    var quantity = mention.quantity();
    return String.join(
        " ",
        quantity.number().toPlainString(),
        quantity.unit(),
        quantity.bound().code(),
        mention.measured().text());
  }

  private static Quantities read(String text) {
    FrozenText frozen = FrozenText.of(text);
    ParsedText parsed = PARSER.parse(frozen, List.of(new Span(0, frozen.length())));
    return QUANTITIES.read(parsed, TIMES.read(parsed, WEDNESDAY));
  }
}
