package dev.chancery.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Lets the teacher parse the articles that the student learns from. It takes minutes, so that one
/// that was stopped begins anew.
///
/// @param teacher the folder of the trained model
/// @param names the names in the articles
record SilverStage(RunFolder run, RunFolder teacher, List<Path> articles, KnownNames names)
    implements Stage {

  /// Where the trees are.
  Path trees() {
    return run.folder().resolve("trees.conllu");
  }

  @Override
  public String name() {
    return "silver trees";
  }

  @Override
  public Duration usual() {
    return Duration.ofMinutes(3);
  }

  @Override
  public void plan() throws IOException {
    List<Path> files = new ArrayList<>(articles);
    files.add(teacher.weightsFile());
    run.plan(List.of("names\t" + names.checksum()), files);
  }

  @Override
  public boolean isFinished() {
    return Files.exists(trees());
  }

  @Override
  public void run(PrintStream out, Outlook outlook) throws IOException {
    new SilverTreebank(teacher, names)
        .write(articles.stream().map(Path::toString).toList(), trees(), out, outlook);
  }
}
