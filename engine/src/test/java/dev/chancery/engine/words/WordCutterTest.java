package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is written, no letter is lost and none is in two words.
final class WordCutterTest {

  private static final List<String> BITS =
      List.of(
          "a", "I", "n't", "'s", "'", "’", "‘", "-", "--", ".", "...", ",", "1", "50", "%", "$",
          "km", "U.S.", "Mr.", "é", "e\u0301", "\u0301", "🕊", "\u200B", "\u00A0", "\t", "\n", "(",
          ")", "/", "@", "www.", "://", "#", "cannot", "ten", "東", "\u00AD", "\uFE0F");

  private final WordCutter cutter = new WordCutter(Abbreviations.load());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 20, 400})
  void takesEveryLetterOnceInItsOrder(int length) {
    Random random = new Random(length);
    for (int round = 0; round < 2000 / length + 20; round++) {
      String text =
          random.ints(length, 0, BITS.size()).mapToObj(BITS::get).collect(Collectors.joining());
      assertTakesAll(text);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {998, 999, 1000, 1001, 1002, 2000, 2001})
  void tearsNoLetterAsunderWhereNoBlankComesForLong(int length) {
    assertTakesAll("x".repeat(length) + "🕊🕊 end");
    assertTakesAll("🕊".repeat(length) + " end");
    assertTakesAll("x".repeat(length) + "n't end");
    assertTakesAll("x".repeat(length) + "-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          J. Roe left        | J. · Roe · left
          J. 5 left          | J · . · 5 · left
          Vitamin J.         | Vitamin · J · .
          So did I. They     | So · did · I · . · They
          Ana I. Roe         | Ana · I. · Roe
          and I. Roe         | and · I · . · Roe
          j. Roe             | j · . · Roe
          50km of road       | 50 · km · of · road
          50xy of road       | 50xy · of · road
          ’s                 | ’s
          '                  | '
          ''                 | ''
          """)
  void tellsStopsUnitsAndMarksByWhatIsAround(String text, String words) {
    assertThat(cutter.cut(text).stream().map(piece -> piece.in(text)))
        .containsExactly(words.split(" · ", -1));
  }

  @Test
  void findsNoWordsInBlanks() {
    assertThat(cutter.cut("")).isEmpty();
    assertThat(cutter.cut(" \t\n\u00A0\u200B\u3000")).isEmpty();
  }

  @Test
  void joinsToTheWordBeforeOnlyWhatIsWrittenTogether() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      String text =
          random.ints(8, 0, BITS.size()).mapToObj(BITS::get).collect(Collectors.joining());
      Pieces pieces = new Pieces(text, cutter.cut(text));
      for (int at = 0; at < pieces.size(); at++) {
        assertThat(pieces.all().get(at).joined() && !pieces.isGlued(at)).as(text).isFalse();
      }
    }
  }

  private void assertTakesAll(String text) {
    StringBuilder taken = new StringBuilder();
    int end = 0;
    for (Piece piece : cutter.cut(text)) {
      assertThat(piece.start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(Character.isLowSurrogate(text.charAt(piece.start()))).as(text).isFalse();
      taken.append(piece.in(text));
      end = piece.end();
    }
    assertThat(bare(taken.toString())).isEqualTo(bare(text));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u200B]", "");
  }
}
