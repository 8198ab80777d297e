package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a sentence ends before `|`; words are parted by a blank, two of them by `~`.
final class AbbreviationEndsTest {

  private final AbbreviationEnds ends = new AbbreviationEnds();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met at 5 p.m. | Delegates from Lima came",
        "They met at 5 P.M. | Delegates from Lima came",
        "He left for the U.S. | The talks went on",
        "He left for the U.S. | “ The talks went on",
        "He left for the U.S. |~Torres went home later",
        "They met in Washington D.C. | Secretary Torres came late"
      })
  void endsBeforeWhatStartsOne(String words) {
    assertThat(isEnd(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met at 5 p.m. | on the same day",
        "They met at 5 p.m. | Eastern time and left",
        "They met at 5 p.m. | Lima time and left",
        "They met at 5 p.m. | GMT on Monday evening",
        "They met at 5 p.m. | Sept. 3 in Lima",
        "at 5 p.m. | Delegates from Lima came",
        "He left for the U.S. | Torres went home",
        "He left for the U.S. |~early in the day",
        "He left for the U.S. | the talks went on",
        "They met in the U.S. | Secretary Torres came late",
        "He left for the U.S. | The talks"
      })
  void goesOnElsewhere(String words) {
    assertThat(isEnd(words)).isFalse();
  }

  private boolean isEnd(String marked) {
    String[] sides = marked.split(" \\|", -1);
    int next = sides[0].split(" ", -1).length;
    String text = sides[0] + sides[1].replace("~", "  ");
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int blank = text.indexOf(' ', at);
      int end = blank < 0 ? text.length() : blank;
      if (end > at) {
        pieces.add(Piece.of(at, end));
      }
      at = end;
    }
    return ends.isBefore(new Pieces(text, pieces), 0, next);
  }
}
