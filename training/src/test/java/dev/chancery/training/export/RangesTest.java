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
    Map<String, Range> ranges = Ranges.of(UntrainedModel.weights(1));

    assertThat(ranges.keySet())
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                "embeddings.norm",
                "layer.0.attention",
                "layer.0.attention_norm",
                "layer.0.bent",
                "words",
                "arc.dependent"));
    assertThat(farthest(ranges, "layer.0.bent")).hasSize(1536);
    assertThat(farthest(ranges, "layer.0.attention"))
        .hasSize(UntrainedModel.SIZE)
        .doesNotContain(0f);
  }

  @Test
  void findsOutliersInThePretrainedEncoder() throws IOException, OrtException {
    Map<String, Range> ranges = Ranges.of(UntrainedModel.weights(1));

    assertThat(Outliers.divisors(farthest(ranges, "layer.0.bent"))).isPresent();
    assertThat(Outliers.divisors(farthest(ranges, "layer.0.attention"))).isEmpty();
  }

  private static float[] farthest(Map<String, Range> ranges, String name) {
    return ranges.getOrDefault(name, new Range(1)).farthest();
  }
}
