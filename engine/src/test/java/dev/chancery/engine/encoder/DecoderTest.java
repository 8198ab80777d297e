package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private final Decoder decoder =
      new Decoder(
          SmallLabels.of(Map.of(Head.UPOS, 3, Head.XPOS, 3, Head.ENTITY, 3, Head.RELATION, 3)));

  @Test
  void tellsLabelsByTheirNamesAndNoneThatWasNotAskedFor() {
    assertThat(decoder.words(List.of(choices(1, -1))))
        .containsExactly(word("upos1", -1, "relation1"));
  }

  @Test
  void hangsLaterWindowsOnTheRootOfTheFirst() {
    assertThat(decoder.words(List.of(choices(0, 1, -1), choices(2, -1, 0))))
        .containsExactly(
            word("upos0", 1, "relation0"),
            word("upos0", -1, "relation0"),
            word("upos2", 1, "parataxis"),
            word("upos2", 2, "relation2"));
  }

  @Test
  void refusesLabelsForOtherWords() {
    assertThatThrownBy(() -> new Choices(Map.of(Head.UPOS, new int[] {1}), new int[] {1, -1}))
        .hasMessageContaining("2 words");
  }

  /// The same label for all words.
  private static Choices choices(int label, int... heads) {
    int[] labels = new int[heads.length];
    Arrays.fill(labels, label);
    return new Choices(
        Map.of(Head.UPOS, labels, Head.XPOS, labels, Head.ENTITY, labels, Head.RELATION, labels),
        heads);
  }

  private static WordAnalysis word(String upos, int head, String relation) {
    String number = upos.substring(4);
    return new WordAnalysis(upos, "xpos" + number, "_", "entity" + number, head, relation);
  }
}
