package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.chancery.training.weights.NamedArrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelationGraphTest {

  /// Two relations over two numbers: the first where the first number is the greater.
  private static final NamedArrays WEIGHTS =
      new NamedArrays()
          .put("relation.score.weight", new int[] {2, 2}, new float[] {1, 0, 0, 1})
          .put("relation.score.bias", new int[] {2}, new float[] {0, 0.5f});

  @Test
  void choosesByTheBentSumOfARowAndItsHead() throws OrtException {
    float[][] dependents = {{0, 0}, {3, 1}, {-9, 0}, {1, 0.5f}};
    float[][] heads = {{0, 0}, {-3, 1}, {0, -9}, {0, 0}};

    assertThat(relations(dependents, heads, 0, 2, 1, 0)).containsExactly(1, 0, 1, 0);
  }

  private static long[] relations(float[][] dependents, float[][] heads, long... rows)
      throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    byte[] graph = ExportModel.relations(WEIGHTS).toByteArray();
    try (OrtSession session = environment.createSession(graph);
        OnnxTensor own = OnnxTensor.createTensor(environment, dependents);
        OnnxTensor all = OnnxTensor.createTensor(environment, heads);
        OnnxTensor numbers = OnnxTensor.createTensor(environment, rows);
        OrtSession.Result result =
            session.run(
                Map.of("relation_dependent", own, "relation_head", all, "heads", numbers))) {
      return (long[]) result.get(0).getValue();
    }
  }
}
