package dev.chancery.training;

import dev.chancery.training.data.DevParts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/// Scores the exported files on the dev parts, as the engine runs them.
///
/// @param model the folder of the exported files
/// @param corpora the folder of the corpora
record ScoreStage(RunFolder model, Path corpora) implements Stage {

  @Override
  public String name() {
    return "scores of the exported model";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(40);
  }

  @Override
  public void plan() {
    // the scores lie beside the model, whose plan was looked at, and the corpora are the teacher's
  }

  @Override
  public boolean isFinished() throws IOException {
    return model.scoredEpochs() > 0;
  }

  @Override
  public void run(PrintStream out, Outlook outlook) throws IOException {
    model.write(1, DevScores.ofExported(model.folder(), DevParts.read(corpora)));
  }
}
