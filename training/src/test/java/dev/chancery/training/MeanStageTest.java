package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeanStageTest {

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void train() throws IOException {
    trained("narrow", 1);
    trained("taught", 2);
  }

  private void trained(String name, float weight) throws IOException {
    Files.createDirectories(folder.resolve(name));
    new RunFolder(folder.resolve(name))
        .write(new NamedArrays().put("some", FloatArray.vector(weight)));
  }

  @Test
  void isFinishedOnceItsWeightsAreScored() throws IOException {
    Stage stage = stage();
    stage.plan();
    assertThat(stage.isFinished()).isFalse();
    Files.writeString(folder.resolve("mean/scores.tsv"), "1\tewt-dev las\t89.20\n");
    assertThat(stage.isFinished()).isTrue();
  }

  @Test
  void goesOnOnlyBetweenTheSameWeights() throws IOException {
    stage().plan();
    trained("taught", 3);
    assertThatThrownBy(() -> stage().plan())
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("another training");
  }

  private Stage stage() {
    return new MeanStage(of("mean"), of("narrow"), of("taught"), folder);
  }

  private RunFolder of(String name) {
    return new RunFolder(folder.resolve(name));
  }
}
