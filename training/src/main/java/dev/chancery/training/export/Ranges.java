package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.chancery.engine.encoder.GraphInputs;
import dev.chancery.engine.encoder.PiecedSentence;
import dev.chancery.training.weights.NamedArrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How far the numbers that go into multiplications reach, column by column, seen by running the
/// exact graph on a few sentences.
final class Ranges {

  private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

  private Ranges() {}

  /// By the name of what goes in.
  static Map<String, Range> of(NamedArrays weights) throws OrtException {
    NotedFactors factors = new NotedFactors();
    Graph graph = new Graph();
    ExportModel.build(graph, weights, factors, 1);
    factors.columns().keySet().forEach(name -> graph.output(name));
    Map<String, Range> ranges = new LinkedHashMap<>();
    factors.columns().forEach((name, columns) -> ranges.put(name, new Range(columns)));
    run(graph.model(), ranges);
    return ranges;
  }

  private static void run(ModelProto model, Map<String, Range> ranges) throws OrtException {
    try (OrtSession session = ENVIRONMENT.createSession(model.toByteArray())) {
      for (PiecedSentence sentence : ExampleSentences.all()) {
        see(session, sentence, ranges);
      }
    }
  }

  private static void see(OrtSession session, PiecedSentence sentence, Map<String, Range> ranges)
      throws OrtException {
    try (GraphInputs inputs = new GraphInputs(ENVIRONMENT, List.of(sentence), 1);
        OrtSession.Result result = session.run(inputs.tensors(), ranges.keySet())) {
      for (Map.Entry<String, ?> answer : result) {
        Range range = Objects.requireNonNull(ranges.get(answer.getKey()));
        range.see(((OnnxTensor) answer.getValue()).getFloatBuffer());
      }
    }
  }
}
