package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of the words said when cue and marks are taken off.
final class TrimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          the talks failed             | the talks failed
          that the talks failed        | the talks failed
          , that the talks failed      | the talks failed
          the talks failed,            | the talks failed
          : the talks failed;          | the talks failed
          "The talks failed"           | The talks failed
          “The talks failed”           | The talks failed
          “The talks failed,”          | The talks failed
          the plan "a gift"            | the plan "a gift"
          the plan “a gift”            | the plan “a gift”
          "a gift" to the rich         | "a gift" to the rich
          thatch burns well            | thatch burns well
          """)
  void takesOffWhatWasNotSaid(String words, String expected) {
    FrozenText text = FrozenText.of(words);

    Span bare = Trim.bare(text, new Span(0, text.length()));

    assertThat(text.quote(bare)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks failed. | The talks failed
          The talks failed  | The talks failed
          The talks failed! | The talks failed!
          .                 | .
          """)
  void takesOffTheFullStop(String words, String expected) {
    FrozenText text = FrozenText.of(words);

    Span bare = Trim.withoutStop(text, new Span(0, text.length()));

    assertThat(text.quote(bare)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          the plan "a gift   | the plan "a gift"
          the plan “a gift   | the plan “a gift”
          """)
  void takesInTheMarkThatClosesBehindTheWords(String words, String expected) {
    FrozenText text = FrozenText.of(expected + " and more");

    Span bare = Trim.bare(text, new Span(0, words.length()));

    assertThat(text.quote(bare)).isEqualTo(expected);
  }
}
