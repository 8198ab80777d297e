package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.chancery.training.weights.NamedArrays;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How large the numbers that go into multiplications become, column by column, seen by running the
/// exact graph on a few sentences.
final class Ranges {

  private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

  private final Map<String, float[]> greatest = new HashMap<>();

  private Ranges() {}

  /// By the name of what goes in.
  static Map<String, float[]> of(NamedArrays weights) throws OrtException {
    Graph graph = new Graph();
    EncoderLayers layers = new EncoderLayers(graph, weights, new FloatArithmetic());
    layers.states();
    layers.factors().forEach(name -> graph.output(name, "1", "pieces", name + "_size"));
    Ranges ranges = new Ranges();
    ranges.run(graph.model());
    return ranges.greatest;
  }

  private void run(ModelProto model) throws OrtException {
    try (OrtSession session = ENVIRONMENT.createSession(model.toByteArray())) {
      for (ExampleSentences.Pieced sentence : ExampleSentences.all()) {
        see(session, sentence);
      }
    }
  }

  private void see(OrtSession session, ExampleSentences.Pieced sentence) throws OrtException {
    try (OnnxTensor pieces = tensor(sentence.pieces());
        OnnxTensor shapes = tensor(sentence.shapes());
        OrtSession.Result result =
            session.run(Map.of("input_ids", pieces, "token_type_ids", shapes))) {
      for (Map.Entry<String, ?> answer : result) {
        see(answer.getKey(), (OnnxTensor) answer.getValue(), sentence.pieces().size());
      }
    }
  }

  private void see(String name, OnnxTensor answer, int pieces) {
    FloatBuffer numbers = answer.getFloatBuffer();
    int columns = numbers.remaining() / pieces;
    float[] seen = greatest.computeIfAbsent(name, _ -> new float[columns]);
    for (int at = 0; numbers.hasRemaining(); at++) {
      seen[at % columns] = Math.max(seen[at % columns], Math.abs(numbers.get()));
    }
  }

  private static OnnxTensor tensor(List<Long> numbers) throws OrtException {
    long[] row = numbers.stream().mapToLong(Long::longValue).toArray();
    return OnnxTensor.createTensor(ENVIRONMENT, LongBuffer.wrap(row), new long[] {1, row.length});
  }
}
