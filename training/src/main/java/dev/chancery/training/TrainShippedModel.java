package dev.chancery.training;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes the model that the engine ships, from the corpora to the files, and compares it with the
/// one that is shipped; see `docs/training.md`. When it was stopped it goes on when it is started
/// again.
@Command(
    name = "training/train",
    description = "Makes the shipped model anew; started again, it goes on where it was stopped.")
public final class TrainShippedModel implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "CORPORA", description = "Folder with ewt, gum and ner.")
  private Path corpora = Path.of(".");

  @Parameters(
      index = "1",
      paramLabel = "ARTICLES",
      description = "Folder whose files *.jsonl hold the articles.")
  private Path articles = Path.of(".");

  @Parameters(index = "2", paramLabel = "WORK", description = "Folder for all that is made.")
  private Path work = Path.of(".");

  @Option(names = "--names", description = "Table of the names in other articles.")
  private @Nullable Path names;

  @Option(names = "--seed", description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--threads", description = "Threads of PyTorch (default: ${DEFAULT-VALUE}).")
  private int threads = 1;

  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new TrainShippedModel());
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Prints this.")
                .build());
    System.exit(line.setExecutionExceptionHandler(TrainShippedModel::say).execute(arguments));
  }

  private static int say(Exception problem, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (problem instanceof ChanceryException ours) {
      line.getErr().println(ours.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw problem;
  }

  @Override
  public Integer call() throws IOException {
    PyTorch.configure(threads);
    KnownNames known = names == null ? KnownNames.shipped() : KnownNames.read(names);
    List<Path> files = articleFiles();
    known.requireOf(files);
    String page =
        new ShippedRecipe(corpora, files, known, work.toAbsolutePath(), seed).make(System.err);
    System.out.print(page);
    return 0;
  }

  private List<Path> articleFiles() throws IOException {
    try (Stream<Path> all = Files.list(articles.toAbsolutePath())) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
      if (files.isEmpty()) {
        throw new ChanceryException(Code.BAD_INPUT, articles + " holds no files *.jsonl");
      }
      return files;
    }
  }
}
