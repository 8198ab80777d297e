package dev.chancery.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which articles a command works on, how many at once, and into which file it prints.
final class ArticleOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders (with all in them), or - for standard input.")
  private List<String> paths = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Print into this file.")
  private @Nullable Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to work on at once (default: one for each core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  ArticleRun run(Console console, ChanceryCommand parent) {
    return new ArticleRun(console, paths, out, threads, parent.isDebugging());
  }
}
