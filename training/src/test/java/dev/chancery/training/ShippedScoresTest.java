package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.encoder.ModelFiles;
import dev.chancery.reference.Table;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ShippedScoresTest {

  @Test
  void areThoseOfTheModelThatTheEngineShips() throws IOException {
    Table table = Table.load(ShippedScores.class, "shipped-scores.tsv");
    assertThat(table.head()).contains("model: encoder.onnx, SHA-256 " + checksum("encoder.onnx"));
    assertThat(table.head()).contains("model: relation.onnx, SHA-256 " + checksum("relation.onnx"));
  }

  private static String checksum(String file) throws IOException {
    try (InputStream stream =
        ModelFiles.class.getResourceAsStream("/dev/chancery/engine/model/" + file)) {
      assertThat(stream).isNotNull();
      return Checksum.of(stream.readAllBytes());
    }
  }

  @Test
  void holdTrainedAndExportedFiguresOfEachMeasure() {
    ShippedScores scores = ShippedScores.load();
    assertThat(scores.trained()).hasSize(9).containsKey("gum-dev las");
    assertThat(scores.exported().keySet()).isEqualTo(scores.trained().keySet());
  }
}
