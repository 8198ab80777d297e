package dev.chancery.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WeightsFileTest {

  @TempDir Path folder;

  @Test
  void readsWhatItWrote() throws IOException {
    Path file = folder.resolve("trees");
    Weights weights = SmallNetwork.weights();
    WeightsFile.write(weights, file);
    assertThat(WeightsFile.read(file)).usingRecursiveComparison().isEqualTo(weights);
  }
}
