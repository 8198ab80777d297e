package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WindowsTest {

  private static final Windows WINDOWS =
      new Windows(new Vocabulary(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##a", ",")));

  @Test
  void aShortSentenceHasOne() {
    assertThat(WINDOWS.of(List.of("a", "aa")))
        .singleElement()
        .satisfies(window -> {
          assertThat(window.ids()).containsExactly(2, 4, 4, 5, 3);
          assertThat(window.positions()).containsExactly(0, 1, 2, 3, 4);
          assertThat(window.rows()).isEqualTo(3);
        });
  }

  @Test
  void aWordOfManyPiecesIsShownByItsFirstOnes() {
    assertThat(WINDOWS.of(List.of("a".repeat(24))).getFirst().pieces()).isEqualTo(26);
    assertThat(WINDOWS.of(List.of("a".repeat(25))).getFirst().pieces()).isEqualTo(26);
  }

  @Test
  void aLongSentenceHasSeveralAndNoWordTwice() {
    List<PiecedSentence> full = WINDOWS.of(Collections.nCopies(Windows.MOST_PIECES, "a"));
    assertThat(full).singleElement().extracting(PiecedSentence::words).isEqualTo(190);
    List<PiecedSentence> more = WINDOWS.of(Collections.nCopies(Windows.MOST_PIECES + 1, "a"));
    assertThat(more).extracting(PiecedSentence::words).containsExactly(190, 1);
  }

  @Test
  void aCutIsMadeBehindTheLastComma() {
    List<String> words = new ArrayList<>(Collections.nCopies(200, "a"));
    words.set(149, ",");
    assertThat(WINDOWS.of(words)).extracting(PiecedSentence::words).containsExactly(150, 50);
  }

  @Test
  void aCommaInTheEarlierHalfIsNoPlaceForACut() {
    List<String> words = new ArrayList<>(Collections.nCopies(200, "a"));
    words.set(20, ",");
    assertThat(WINDOWS.of(words)).extracting(PiecedSentence::words).containsExactly(190, 10);
  }
}
