package dev.chancery.training;

import dev.chancery.training.weights.PretrainedEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Trains the encoder; see `docs/training.md`. A training that was stopped goes on when it is
/// started again.
@Command(name = "train-model", description = "Trains the encoder that the engine runs.")
public final class TrainModel implements Callable<Integer> {

  @Option(names = "--layers", description = "Layers of the encoder (default: ${DEFAULT-VALUE}).")
  private int layers = 4;

  @Option(names = "--inner", description = "Inner units of a layer (default: ${DEFAULT-VALUE}).")
  private int inner = PretrainedEncoder.INNER_UNITS;

  @Option(names = "--epochs", description = "Times through the data (default: ${DEFAULT-VALUE}).")
  private int epochs = 7;

  @Option(names = "--seed", description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--threads", description = "Threads of PyTorch (default: ${DEFAULT-VALUE}).")
  private int threads = 1;

  @Option(names = "--also", description = "More trees with names to train on, in CoNLL-U.")
  private List<Path> also = new ArrayList<>();

  @Option(names = "--from", description = "Trained weights to begin with.")
  private @Nullable Path from;

  @Option(names = "--teacher", description = "Trained weights whose opinion counts half.")
  private @Nullable Path teacher;

  @Option(names = "--corpora", required = true, description = "Folder of the corpora.")
  private Path corpora = Path.of(".");

  @Option(names = "--work", required = true, description = "Folder of this training.")
  private Path work = Path.of(".");

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainModel()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    PyTorch.configure(threads);
    Stage stage =
        new TrainingStage(
            "training",
            Duration.ZERO,
            new RunFolder(work.toAbsolutePath()),
            corpora,
            new Training.Settings(layers, inner, epochs, seed, from, teacher),
            also);
    stage.plan();
    stage.run(System.err, Outlook.ALONE);
    return 0;
  }
}
