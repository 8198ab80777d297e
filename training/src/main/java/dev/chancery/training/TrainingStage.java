package dev.chancery.training;

import dev.chancery.training.data.Corpora;
import dev.chancery.training.data.DevParts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A training in a folder of its own.
///
/// @param corpora the folder of the corpora
/// @param also more trees with names to train on, in CoNLL-U
record TrainingStage(
    String name,
    Duration usual,
    RunFolder run,
    Path corpora,
    Training.Settings settings,
    List<Path> also)
    implements Stage {

  @Override
  public void plan() throws IOException {
    run.plan(
        List.of(
            "layers\t" + settings.layers(),
            "inner units\t" + settings.inner(),
            "epochs\t" + settings.epochs(),
            "seed\t" + settings.seed()),
        files());
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>(Corpora.files(corpora));
    files.addAll(DevParts.files(corpora));
    also.forEach(file -> files.add(file.toAbsolutePath()));
    Stream.of(settings.from(), settings.teacher())
        .filter(Objects::nonNull)
        .forEach(file -> files.add(file.toAbsolutePath()));
    return files;
  }

  @Override
  public boolean isFinished() throws IOException {
    return run.scoredEpochs() >= settings.epochs() && Files.exists(run.weightsFile());
  }

  @Override
  public void run(PrintStream out, Outlook outlook) throws IOException {
    out.println("reading the corpora");
    new Training(run, settings, Corpora.read(corpora, also), DevParts.read(corpora), out, outlook)
        .run();
  }
}
