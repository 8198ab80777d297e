package dev.chancery.command;

import dev.chancery.statistics.Flows;
import dev.chancery.statistics.ImportOutcome;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.source.Importers;
import dev.chancery.statistics.store.Acquisition;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.VintageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    ImportReport report = new ImportReport(console);
    boolean refused = false;
    try (DuckDb database = starting.get()) {
      Acquisition acquisition = new Acquisition(folder, importers, flows, database);
      for (Path file : files) {
        refused |= !report.tell(file, outcome(acquisition, file));
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
}
