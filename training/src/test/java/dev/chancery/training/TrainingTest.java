package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.training.data.Corpora;
import dev.chancery.training.data.DevParts;
import dev.chancery.training.network.SmallCorpus;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void leavesWeightsAndScoresAndIsThenAtItsEnd() throws IOException {
    PyTorch.configure(1);
    RunFolder run = new RunFolder(folder);
    train(run);
    Checkpoint end = run.checkpoint().orElseThrow();
    assertThat(end.epoch()).isEqualTo(2);
    assertThat(run.weights().layers()).isEqualTo(1);
    assertThat(run.weights().get("layer.0.up.weight").rows()).isEqualTo(64);
    assertThat(Files.readAllLines(folder.resolve("scores.tsv"))).hasSize(10);

    train(run);
    assertThat(run.checkpoint().orElseThrow().steps()).isEqualTo(end.steps());
  }

  @Test
  void writesWeightsAndScoresThatAStopCameBefore() throws IOException {
    PyTorch.configure(1);
    RunFolder run = new RunFolder(folder);
    train(run);
    Files.delete(run.weightsFile());
    Path scores = folder.resolve("scores.tsv");
    Files.write(scores, Files.readAllLines(scores).subList(0, 5));

    train(run);
    assertThat(run.weights().layers()).isEqualTo(1);
    assertThat(run.scoredEpochs()).isEqualTo(2);
  }

  private void train(RunFolder run) throws IOException {
    Path from = folder.resolve("from.arrays");
    SmallCorpus.weights().write(from);
    new Training(
            run,
            new Training.Settings(1, 64, 2, 1, from, from),
            new Corpora(SmallCorpus.SENTENCES.subList(0, 2), SmallCorpus.SENTENCES, List.of()),
            new DevParts(
                Map.of("dev", SmallCorpus.SENTENCES.subList(0, 2)),
                SmallCorpus.SENTENCES.subList(2, 3)),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            Outlook.ALONE)
        .run();
  }
}
