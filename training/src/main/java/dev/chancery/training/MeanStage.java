package dev.chancery.training;

import dev.chancery.training.data.DevParts;
import dev.chancery.training.data.LabelNumbers;
import dev.chancery.training.network.Network;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/// Weights between those of a training and those of one that went on from it, which score better
/// than either (Wortsman and others, "Model soups", 2022).
///
/// @param first the folder of the earlier training
/// @param second the folder of the later one, whose weights count more
/// @param corpora the folder of the corpora
record MeanStage(RunFolder run, RunFolder first, RunFolder second, Path corpora) implements Stage {

  /// Of 0, 0.5, 0.7 and 1, what scored best on the dev parts.
  private static final float SHARE_OF_SECOND = 0.7f;

  @Override
  public String name() {
    return "mean of both";
  }

  @Override
  public Duration usual() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void plan() throws IOException {
    run.plan(
        List.of("share of the second\t" + SHARE_OF_SECOND),
        List.of(first.weightsFile(), second.weightsFile()));
  }

  @Override
  public boolean isFinished() throws IOException {
    return run.scoredEpochs() > 0;
  }

  @Override
  public void run(PrintStream out, Outlook outlook) throws IOException {
    NamedArrays mean = first.weights().between(second.weights(), SHARE_OF_SECOND);
    run.write(mean);
    Files.copy(second.labels(), run.labels(), StandardCopyOption.REPLACE_EXISTING);
    try (Network network = Network.taught(mean)) {
      Predictor predictor = new Predictor(network, LabelNumbers.read(run.labels()));
      run.write(1, DevScores.of(predictor::analyse, DevParts.read(corpora)));
    }
  }
}
