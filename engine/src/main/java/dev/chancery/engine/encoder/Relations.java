package dev.chancery.engine.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/// Decides the relations along the arcs of trees, in a small graph of its own: only those arcs are
/// looked at, and they are known only once the trees are. Safe on many threads.
final class Relations {

  private static final String DEPENDENTS = "relation_dependent";
  private static final String GOVERNORS = "relation_head";
  private static final String HEADS = "heads";

  private final OrtEnvironment environment;
  private final OrtSession session;

  Relations(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /// The number of the relation of each row to the row it depends on. A root's row says nothing.
  ///
  /// @param answers what the encoder said of the words
  /// @param heads the trees of the sentences
  /// @param rows how many rows there are, those of empty places among them
  long[] of(GraphAnswers answers, List<int[]> heads, int rows) throws OrtException {
    LongBuffer numbers = LongBuffer.wrap(rows(heads, rows));
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, numbers, new long[] {rows});
        OrtSession.Result result =
            session.run(
                Map.of(
                    DEPENDENTS,
                    answers.tensor(DEPENDENTS),
                    GOVERNORS,
                    answers.tensor(GOVERNORS),
                    HEADS,
                    tensor))) {
      return ((OnnxTensor) result.get(0)).getLongBuffer().array();
    }
  }

  /// The row that each depends on; the rows of roots and of empty places on themselves.
  static long[] rows(List<int[]> heads, int rows) {
    long[] numbers = new long[rows];
    int first = 0;
    for (int[] own : heads) {
      numbers[first] = first;
      for (int word = 0; word < own.length; word++) {
        numbers[first + 1 + word] = first + 1L + own[word];
      }
      first += own.length + 1;
    }
    for (int row = first; row < rows; row++) {
      numbers[row] = row;
    }
    return numbers;
  }
}
