package dev.chancery.training;

import dev.chancery.training.data.DevParts;
import dev.chancery.training.data.LabelNumbers;
import dev.chancery.training.network.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints what a model scores on the dev parts, `ScoreModel CORPORA FOLDER`: the weights of a
/// training's folder, or exported files as the engine runs them.
public final class ScoreModel {

  private ScoreModel() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: ScoreModel CORPORA FOLDER");
      System.exit(2);
    }
    PyTorch.configure(1);
    DevParts parts = DevParts.read(Path.of(arguments[0]));
    RunFolder run = new RunFolder(Path.of(arguments[1]));
    DevScores scores =
        Files.exists(run.weightsFile())
            ? trained(run, parts)
            : DevScores.ofExported(run.folder(), parts);
    scores.measures().forEach((measure, value) -> System.out.printf("%s\t%.2f%n", measure, value));
  }

  private static DevScores trained(RunFolder run, DevParts parts) throws IOException {
    try (Network network = new Network(run.weights())) {
      return DevScores.of(new Predictor(network, LabelNumbers.read(run.labels()))::analyse, parts);
    }
  }
}
