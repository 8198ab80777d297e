package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What follows a quotation that ends with a question mark; words are parted by blanks.
final class AskingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Torres asked .",
        "Ana Torres asked reporters .",
        "President O’Brien of the Republic said on Friday .",
        "the President wondered , and left",
        "Ana van Berg wrote in a letter .",
        "Lee Jae-min added —"
      })
  void theReporterGoesOnWithASpeakerAndAVerb(String words) {
    assertThat(Asking.isBy(pieces(words), 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asked Torres .",
        "asked .",
        "Torres asked",
        "Torres left .",
        "Torres asked Lee .",
        "Torres said that ships left .",
        "torres asked .",
        "Torres then asked .",
        "A B C D E F G H asked .",
        "The question , Torres said ."
      })
  void aSentenceOfItsOwnBeginsOtherwise(String words) {
    assertThat(Asking.isBy(pieces(words), 0)).isFalse();
  }

  private static Pieces pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      pieces.add(Piece.of(start, start + word.length()));
      start += word.length() + 1;
    }
    return new Pieces(text, pieces);
  }
}
