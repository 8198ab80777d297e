package dev.chancery.checking.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Bound;
import dev.chancery.reading.parse.FlatSentence;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Phrases in sentences, and the words that hedge figures.
final class PhrasesTest {

  private static final Phrases PHRASES =
      new Phrases(List.of("if", "as if", "as if by", "would have", "Even then"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          if it rains           | 0 | 1
          It ran as if pulled   | 2 | 2
          It ran as if by magic | 2 | 3
          It ran as if          | 2 | 2
          It ran as             | 2 | 0
          as it ran             | 0 | 0
          IF it rains           | 0 | 1
          EVEN THEN it ran      | 0 | 2
          it would not have     | 1 | 0
          """)
  void areFoundAtTheirLongest(String sentence, int start, int length) {
    assertThat(PHRASES.at(FlatSentence.of(sentence), start)).isEqualTo(length);
  }

  @Test
  void areLookedForBetweenTwoPlaces() {
    var sentence = FlatSentence.of("if it ran as if it would have won");
    assertThat(PHRASES.starts(sentence, 0, sentence.size())).containsExactly(0, 3, 4, 6);
    assertThat(PHRASES.starts(sentence, 1, 4)).containsExactly(3);
    assertThat(PHRASES.startsIn(sentence, 1, 3)).isFalse();
    assertThat(PHRASES.starts(sentence, -5, 50)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          nearly         | NEARLY
          More   than    | MORE_THAN
          "  about "     | ABOUT
          at least       | AT_LEAST
          up to          | AT_MOST
          well under     | LESS_THAN
          several        | EXACTLY
          a total of     | EXACTLY
          blue           | EXACTLY
          """)
  void hedgeFiguresByWhatTheySay(String words, Bound bound) {
    assertThat(HedgeWords.bound(words)).isEqualTo(bound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a few", "many", "all", "a total of", "blue"})
  void hedgeNothingWhereTheyAreVague(String words) {
    assertThat(words).doesNotMatch(HedgeWords.PATTERN);
  }

  @Test
  void areTriedTheLongestFirst() {
    Pattern pattern = Pattern.compile(HedgeWords.alternatives(List.of("a", "a.b", "ab")));
    assertThat(pattern.matcher("ab a.b axb").results().map(found -> found.group()))
        .containsExactly("ab", "a.b", "a");
  }
}
