package dev.chancery.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lets a trained model, a large one, parse articles, so that a smaller one can learn from its
/// trees; see `docs/training.md`.
@Command(name = "silver-trees", description = "Parses articles with a trained model.")
public final class SilverTrees implements Callable<Integer> {

  @Option(names = "--work", required = true, description = "Folder of the trained model.")
  private Path work = Path.of(".");

  @Option(names = "--names", description = "Names in the articles, else the model's.")
  private @Nullable Path names;

  @Option(names = "--output", required = true, description = "CoNLL-U file to write.")
  private Path output = Path.of(".");

  @Option(names = "--threads", description = "Threads of PyTorch (default: ${DEFAULT-VALUE}).")
  private int threads = 1;

  @Parameters(arity = "1..*", description = "Files of articles.")
  private List<String> articles = new ArrayList<>();

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SilverTrees()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    PyTorch.configure(threads);
    new SilverTreebank(
            new RunFolder(work.toAbsolutePath()), names == null ? null : KnownNames.read(names))
        .write(articles, output, System.err, Outlook.ALONE);
    return 0;
  }
}
