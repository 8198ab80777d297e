package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphInputsTest {

  /// Two words of one piece and of two.
  private static final PiecedSentence SENTENCE =
      PiecedSentence.of(
          List.of(new int[] {7}, new int[] {8, 9}),
          List.of(LetterShape.LOWER, LetterShape.DIGITS),
          101,
          102);

  @Test
  void setsSentencesSideBySideAndFillsUpWithEmptyOnes() throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (GraphInputs inputs = new GraphInputs(environment, List.of(SENTENCE, SENTENCE), 3)) {
      Map<String, OnnxTensor> tensors = inputs.tensors();

      assertThat(numbers(tensors, "input_ids"))
          .containsExactly(101, 7, 8, 9, 102, 101, 7, 8, 9, 102, 0, 0);
      assertThat(numbers(tensors, "positions")).containsExactly(0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1);
      assertThat(numbers(tensors, "sizes")).containsExactly(5, 5, 2);
      assertThat(numbers(tensors, "word_sizes")).containsExactly(3, 3, 1);
      assertThat(inputs.rows()).isEqualTo(7);
      assertThat(GraphInputs.places(tensors.keySet())).isEqualTo(3);
    }
  }

  @Test
  void findsNoPlacesInAGraphOfAnotherKind() {
    assertThat(GraphInputs.places(Set.of("input_ids", "word_pieces"))).isZero();
  }

  private static long[] numbers(Map<String, OnnxTensor> tensors, String name) {
    return Objects.requireNonNull(tensors.get(name)).getLongBuffer().array();
  }
}
