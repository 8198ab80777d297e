package dev.chancery.training;

import dev.chancery.training.export.ExportModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/// Makes the files that the engine reads.
///
/// @param run the folder they go to
/// @param trained the folder of the trained model
record ExportStage(RunFolder run, RunFolder trained) implements Stage {

  @Override
  public String name() {
    return "export";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(20);
  }

  @Override
  public void plan() throws IOException {
    run.plan(List.of(), List.of(trained.weightsFile()));
  }

  @Override
  public boolean isFinished() {
    // the labels are written last
    return Files.exists(run.labels());
  }

  @Override
  public void run(PrintStream out, Outlook outlook) throws IOException {
    ExportModel.write(trained.folder(), run.folder());
  }
}
