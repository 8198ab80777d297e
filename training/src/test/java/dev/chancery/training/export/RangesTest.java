package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RangesTest {

  @Test
  void seesHowLargeTheColumnsOfEachFactorBecome() throws IOException, OrtException {
    Map<String, float[]> ranges = Ranges.of(UntrainedModel.weights(1));

    assertThat(ranges.keySet())
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                "embeddings.norm", "layer.0.attention", "layer.0.attention_norm", "layer.0.bent"));
    assertThat(ranges.get("layer.0.bent")).hasSize(1536);
    assertThat(ranges.get("layer.0.attention")).hasSize(UntrainedModel.SIZE).doesNotContain(0f);
  }

  @Test
  void findsOutliersInThePretrainedEncoder() throws IOException, OrtException {
    Map<String, float[]> ranges = Ranges.of(UntrainedModel.weights(1));

    assertThat(Outliers.divisors(ranges.getOrDefault("layer.0.bent", new float[1]))).isPresent();
    assertThat(Outliers.divisors(ranges.getOrDefault("layer.0.attention", new float[1]))).isEmpty();
  }
}
