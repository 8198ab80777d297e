package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.chancery.engine.encoder.GraphInputs;
import dev.chancery.engine.encoder.PiecedSentence;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Several sentences in a run, with the small numbers that the engine runs.
class PlacesTest {

  private static final int PLACES = 3;

  private final List<PiecedSentence> sentences = ExampleSentences.all();

  @Test
  void doNotChangeABitOfWhatIsSaidOfASentence() throws IOException, OrtException {
    NamedArrays weights = UntrainedModel.weights(2);
    Arithmetic arithmetic = new Int8Arithmetic(Ranges.of(weights));
    byte[] graph = ExportModel.graph(weights, arithmetic, PLACES).toByteArray();
    try (OrtSession session = OrtEnvironment.getEnvironment().createSession(graph)) {
      PiecedSentence one = sentences.get(0);

      float[] alone = arcs(session, List.of(one), 0);

      assertThat(arcs(session, List.of(one, sentences.get(1)), 0)).isEqualTo(alone);
      assertThat(arcs(session, List.of(sentences.get(2), sentences.get(3), one), 2))
          .isEqualTo(alone);
    }
  }

  private static float[] arcs(OrtSession session, List<PiecedSentence> sentences, int place)
      throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (GraphInputs inputs = new GraphInputs(environment, sentences, PLACES);
        OrtSession.Result result = session.run(inputs.tensors())) {
      FloatBuffer buffer = ((OnnxTensor) result.get("arc." + place).orElseThrow()).getFloatBuffer();
      float[] arcs = new float[buffer.remaining()];
      buffer.get(arcs);
      return arcs;
    }
  }
}
