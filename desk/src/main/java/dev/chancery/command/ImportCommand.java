package dev.chancery.command;

import dev.chancery.statistics.Flows;
import dev.chancery.statistics.ImportOutcome;
import dev.chancery.statistics.Omission;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.source.Importers;
import dev.chancery.statistics.store.Acquisition;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.VintageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `chancery statistics import`: takes figures in as a new vintage.
@Command(
    name = "import",
    description = "Takes a file of figures in as a new vintage.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "The form of a file is told by its content; docs/statistics.md says which are known.",
      "A file with anything wrong in it is refused whole, and changes nothing.",
      "",
      "Exit codes: 0 all were taken in, 1 some were refused, 2 wrong usage."
    })
final class ImportCommand implements Callable<Integer> {

  private final Console console;
  private final StatisticsCommand statistics;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to take in.")
  private List<Path> files = List.of();

  ImportCommand(Console console, StatisticsCommand statistics) {
    this.console = console;
    this.statistics = statistics;
  }

  @Override
  public Integer call() throws IOException {
    Supplier<DuckDb> starting = DuckDb.starting();
    Flows flows = Flows.load();
    Importers importers = new Importers(Areas.load(), flows);
    VintageFolder folder = new VintageFolder(statistics.folders().own());
    boolean refused = false;
    try (DuckDb database = starting.get()) {
      Acquisition acquisition = new Acquisition(folder, importers, flows, database);
      for (Path file : files) {
        refused |= !tell(file, outcome(acquisition, file));
      }
    }
    return (refused ? ExitCode.SOME_SKIPPED : ExitCode.ALL_READ).number();
  }

  private static ImportOutcome outcome(Acquisition acquisition, Path file) throws IOException {
    return Files.isRegularFile(file)
        ? acquisition.take(file)
        : ImportOutcome.Refused.because(
            Files.exists(file) ? "it is no file; name the files in it" : "it does not exist");
  }

  /// Whether the file's figures are there now.
  private boolean tell(Path file, ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported imported -> {
        imported.vintages().forEach(this::tell);
        yield true;
      }
      case ImportOutcome.Unchanged unchanged -> {
        String names = String.join(", ", unchanged.vintages().stream().map(Vintage::id).toList());
        console.say(file + ": was taken in before, as " + names);
        yield true;
      }
      case ImportOutcome.Refused refused -> {
        refused.problems().forEach(problem -> console.say("refused " + file + ": " + problem));
        if (refused.more() > 0) {
          console.say("refused " + file + ": and " + refused.more() + " more problems");
        }
        yield false;
      }
    };
  }

  private void tell(Vintage vintage) {
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s: %,d %s, %d to %d",
                vintage.id(),
                vintage.rows(),
                vintage.rows() == 1 ? "figure" : "figures",
                vintage.firstYear(),
                vintage.lastYear()));
    for (Omission omission : vintage.leftOut()) {
      console.say(
          String.format(
              Locale.ROOT,
              "left out %,d: %s (%s)",
              omission.rows(),
              omission.reason(),
              String.join(", ", omission.examples())));
    }
  }
}
