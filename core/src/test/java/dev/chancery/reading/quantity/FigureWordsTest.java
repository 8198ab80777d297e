package dev.chancery.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.number.Word;
import dev.chancery.reading.parse.FlatSentence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures without the signs that stick to them, and phrases found at their longest.
final class FigureWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          80% fell          | 80 % fell
          12.5bn came       | 12.5 bn came
          40km away         | 40 km away
          twofold rise      | two fold rise
          tenfold           | ten fold
          fold it           | fold it
          3,000 came        | 3,000 came
          a three-day trip  | a three - day trip
          2025-07-30 came   | 2025-07-30 came
          4th round         | 4th round
          30mph wind        | 30 mph wind
          7mnx              | 7mnx
          """)
  void areTakenApart(String text, String words) {
    assertThat(
            FigureWords.of(FlatSentence.of(text)).stream()
                .map(Word::lower)
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  @Test
  void knowWhichOfThemOpenAndCloseTheirToken() {
    List<Word> words = FigureWords.of(FlatSentence.of("80% tenfold"));
    assertThat(words).extracting(Word::first).containsExactly(true, false, true, false);
    assertThat(words).extracting(Word::last).containsExactly(false, true, false, true);
    assertThat(words).extracting(Word::token).containsExactly(0, 0, 1, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more than half | 0 | 2
          more or less   | 0 | 1
          more           | 0 | 1
          no more than   | 1 | 3
          no more than   | 0 | -1
          more           | 1 | -1
          """)
  void phrasesAreFoundAtTheirLongest(String text, int at, int end) {
    Phrases<String> phrases = new Phrases<>();
    phrases.add("more", "MORE");
    phrases.add("more than", "MORE_THAN");
    List<Word> words = FigureWords.of(FlatSentence.of(text));
    assertThat(phrases.at(words, at).map(Phrases.Found::end).orElse(-1)).isEqualTo(end);
  }
}
