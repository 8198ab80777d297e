package dev.chancery.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.chancery.engine.Engines;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What needs real trees: the tense a time is told in, years among numbers, and the verb it hangs
/// on.
final class TimesInSentencesTest {

  private static final LocalDate WEDNESDAY = LocalDate.parse("2025-07-30");
  private static final Parser PARSER = Engines.reading();
  private static final TimeReader READER = new TimeReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister arrived in Hanoi on Friday.                          | 2025-07-25
          The minister will arrive in Hanoi on Friday.                      | 2025-08-01
          The minister plans to visit Hanoi on Friday.                      | 2025-08-01
          The minister has met his colleague on Monday.                     | 2025-07-28
          The talks are scheduled for Friday.                               | 2025-08-01
          The treaty, signed on June 12, covers trade.                      | 2025-06-12
          The upcoming summit on September 3 is about trade.                | 2025-09-03
          The envoy was expected to leave on July 2, but stayed.            | 2025-07-02
          The two leaders may have spoken on March 3.                       | 2025-03-03
          The council extended the mission until December 31.               | ../2025-12-31
          The court closed the border on December 31.                       | 2024-12-31
          Protesters demand an inquiry into the violence of June 12.        | 2025-06-12
          Theresa May recalled that the talks began in June.                | 2025-06
          Exports fell below 2019 levels.                                   | 2019
          The 2020 elections changed little.                                | 2020
          Mexico hosted the 1968 Olympic Games.                             | 1968
          The year 2018 saw new treaties.                                   | 2018
          The talks ended on the 20th.                                      | 2025-07-20
          She was born in 1940.                                             | 1940
          """)
  void readsTheTimeByTheTenseAndTheTree(String sentence, String timex) {
    Times times = READER.read(parse(sentence), WEDNESDAY);

    assertEquals(
        List.of(timex), times.mentions().stream().map(mention -> mention.when().timex()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army sent 2010 soldiers to the border.",
        "Of these, 1720 had already left.",
        "This may be the last chance.",
        "They march for peace.",
        "Jan, thank you very much.",
        "They met on the 20th anniversary of the pact."
      })
  void findsNoTimeWhereThereIsNone(String sentence) {
    assertTrue(READER.read(parse(sentence), WEDNESDAY).mentions().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France signed the accord on Monday.                                      | signed  | Monday
          On Monday, France signed the accord and ratified the treaty.             | signed  | Monday
          On Monday, France signed the accord and ratified the treaty.             | ratified| Monday
          Chile said on Tuesday that it recalled its envoy last week.              | said    | Tuesday
          Chile said on Tuesday that it recalled its envoy last week.              | recalled| last week
          Britain gave up control of the colony to its neighbour in 1997.          | gave    | 1997
          The accord that was signed in 2011 helps both sides.                     | signed  | 2011
          The accord that was signed in 2011 helps both sides.                     | helps   |
          The parliament approved the 2020 budget.                                 | approved|
          Japan rejected last week's offer.                                        | rejected|
          The ministers talked for three hours.                                    | talked  |
          Last year the two states opened embassies.                               | opened  | Last year
          """)
  void tiesATimeToItsVerb(String text, String verb, @Nullable String time) {
    ParsedText parsed = parse(text);
    Sentence sentence = parsed.sentences().getFirst();
    Token governor = token(sentence, verb);

    assertEquals(time, textOf(READER.read(parsed, WEDNESDAY).of(sentence, governor)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy praised the 2011 agreement.         | agreement | 2011
          The summit in October ended well.             | summit    | October
          This year's summit ended well.                | summit    | This year
          The envoy left the summit on Monday.          | envoy     |
          """)
  void tiesATimeToItsNoun(String text, String noun, @Nullable String time) {
    ParsedText parsed = parse(text);
    Sentence sentence = parsed.sentences().getFirst();

    assertEquals(time, textOf(READER.read(parsed, WEDNESDAY).of(sentence, token(sentence, noun))));
  }

  private static @Nullable String textOf(Optional<TimeMention> mention) {
    return mention.map(found -> found.when().text()).orElse(null);
  }

  private static Token token(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static ParsedText parse(String text) {
    FrozenText frozen = FrozenText.of(text);
    return PARSER.parse(frozen, List.of(new Span(0, frozen.length())));
  }
}
