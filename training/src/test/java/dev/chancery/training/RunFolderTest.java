package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void goesOnOnlyWithTheSamePlan() throws IOException {
    Path corpus = folder.resolve("train.conllu");
    Files.writeString(corpus, "one");
    RunFolder run = new RunFolder(folder.resolve("run"));
    run.plan(List.of("layers\t4"), List.of(corpus));
    assertThatCode(() -> run.plan(List.of("layers\t4"), List.of(corpus)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> run.plan(List.of("layers\t6"), List.of(corpus)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("another training");
    Files.writeString(corpus, "two");
    assertThatThrownBy(() -> run.plan(List.of("layers\t4"), List.of(corpus)))
        .isInstanceOf(ChanceryException.class);
  }

  @Test
  void keepsThePlaceOfATraining() throws IOException {
    RunFolder run = new RunFolder(folder);
    assertThat(run.checkpoint()).isEmpty();
    run.write(new Checkpoint(2, 30, 430, arrays("a", 1), arrays("a.mean", 2)));
    Checkpoint kept = run.checkpoint().orElseThrow();
    assertThat(kept.epoch()).isEqualTo(2);
    assertThat(kept.batch()).isEqualTo(30);
    assertThat(kept.steps()).isEqualTo(430);
    assertThat(kept.weights().get("a").values()).containsExactly(1);
    assertThat(kept.state().get("a.mean").values()).containsExactly(2);
  }

  @Test
  void tellsTheScoresOfTheLastEpoch() throws IOException {
    RunFolder run = new RunFolder(folder);
    assertThat(run.scoredEpochs()).isZero();
    assertThat(run.lastScores()).isEmpty();
    run.write(1, new DevScores(Map.of("dev las", 87.51)));
    run.write(2, new DevScores(Map.of("dev las", 88.7)));
    assertThat(run.scoredEpochs()).isEqualTo(2);
    assertThat(run.lastScores()).isEqualTo(Map.of("dev las", 88.7));
  }

  private static NamedArrays arrays(String name, float value) {
    return new NamedArrays().put(name, FloatArray.vector(value));
  }
}
