package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/// Runs a graph on one sentence.
final class GraphRun implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  GraphRun(ModelProto graph) throws OrtException {
    this(graph.toByteArray());
  }

  GraphRun(byte[] graph) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.addConfigEntry("session.x64quantprecision", "1");
      this.session = environment.createSession(graph, options);
    }
  }

  /// One of the answers.
  float[] answer(String name, long... pieces) throws OrtException {
    return answers(pieces).getOrDefault(name, new float[0]);
  }

  /// What the graph answers of pieces, each a word; the shape of all is that of no word.
  Map<String, float[]> answers(long... pieces) throws OrtException {
    Map<String, OnnxTensor> inputs = inputs(pieces);
    inputs.keySet().retainAll(session.getInputNames());
    try (OrtSession.Result result = session.run(inputs)) {
      Map<String, float[]> answers = new HashMap<>();
      for (Map.Entry<String, ?> answer : result) {
        FloatBuffer buffer = ((OnnxTensor) answer.getValue()).getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        answers.put(answer.getKey(), values);
      }
      return answers;
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private Map<String, OnnxTensor> inputs(long[] pieces) throws OrtException {
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    inputs.put("input_ids", row(pieces));
    inputs.put("attention_mask", row(ones));
    inputs.put("token_type_ids", row(new long[pieces.length]));
    inputs.put("positions", row(LongStream.range(0, pieces.length).toArray()));
    inputs.put("sizes", size(pieces.length));
    inputs.put("word_sizes", size(pieces.length - 1L));
    inputs.put("word_pieces.0", everyPieceButTheLast(pieces.length));
    return inputs;
  }

  private OnnxTensor row(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
  }

  private OnnxTensor size(long size) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[] {size}), new long[] {1});
  }

  private OnnxTensor everyPieceButTheLast(int pieces) throws OrtException {
    float[] shares = new float[(pieces - 1) * pieces];
    for (int word = 0; word < pieces - 1; word++) {
      shares[word * pieces + word] = 1;
    }
    return OnnxTensor.createTensor(
        environment, FloatBuffer.wrap(shares), new long[] {1, pieces - 1, pieces});
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
