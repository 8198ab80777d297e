package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;
import dev.chancery.training.weights.PretrainedEncoder;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class EncoderLayersTest {

  /// "[CLS] the president of the republic arrived in geneva . [SEP]"
  private static final long[] SENTENCE = {
    101, 1996, 2343, 1997, 1996, 3072, 3369, 1999, 9810, 1012, 102
  };

  @Test
  void saysWhatTheGraphSaysThatTheWeightsAreFrom() throws IOException, OrtException {
    assertThat(ours(new FloatArithmetic())).containsExactly(original(), offset(2e-4f));
  }

  @Test
  void saysNearlyThatWithSmallNumbers() throws IOException, OrtException {
    float[] exact = original();
    float[] small = ours(new Int8Arithmetic(Ranges.of(UntrainedModel.weights(6))));

    for (int piece = 0; piece < SENTENCE.length; piece++) {
      double likeness = likeness(exact, small, piece * UntrainedModel.SIZE);
      assertThat(likeness).as("piece %d", piece).isGreaterThan(0.98);
    }
  }

  private static float[] original() throws IOException, OrtException {
    try (InputStream stream =
            PretrainedEncoder.class.getResourceAsStream(PretrainedEncoder.RESOURCE);
        GraphRun run = new GraphRun(stream.readAllBytes())) {
      return run.answer("last_hidden_state", SENTENCE);
    }
  }

  private static float[] ours(Arithmetic arithmetic) throws IOException, OrtException {
    Graph graph = new Graph();
    String last =
        new EncoderLayers(graph, UntrainedModel.weights(6), arithmetic, new Places(graph, 1))
            .states()
            .getLast();
    graph.output(last, "1", "pieces", "384");
    ModelProto model = graph.model();
    try (GraphRun run = new GraphRun(model)) {
      return run.answer(last, SENTENCE);
    }
  }

  /// The cosine between the states of a piece.
  private static double likeness(float[] one, float[] other, int from) {
    double product = 0;
    double square = 0;
    double otherSquare = 0;
    for (int at = from; at < from + UntrainedModel.SIZE; at++) {
      product += one[at] * other[at];
      square += one[at] * one[at];
      otherSquare += other[at] * other[at];
    }
    return product / Math.sqrt(square * otherSquare);
  }
}
