package dev.chancery.command;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.statistics.store.Archive;
import dev.chancery.statistics.store.VintageJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery statistics show`: where the figures of a vintage are from.
@Command(
    name = "show",
    description = "Says where the figures of a vintage are from, and what was left out.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VintageCommand implements Runnable {

  private final Console console;
  private final StatisticsCommand statistics;

  @Parameters(paramLabel = "VINTAGE", description = "A name, as list prints it.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private FigureFormat format = FigureFormat.TEXT;

  VintageCommand(Console console, StatisticsCommand statistics) {
    this.console = console;
    this.statistics = statistics;
  }

  @Override
  public void run() {
    Archive.Held held =
        Archive.of(statistics.folders().all())
            .byId(id)
            .orElseThrow(() ->
                new ChanceryException(
                    Code.BAD_USAGE,
                    "no vintage is called " + id + "; chancery statistics list names all"));
    // says at once when the file is not what the catalogue says
    held.file();
    switch (format) {
      case TEXT -> console.out().print(new VintageSheet(held.vintage()).text());
      case JSON -> console.out().println(VintageJson.write(held.vintage()));
      case CSV -> throw new ChanceryException(Code.BAD_USAGE, "a vintage is shown as text or json");
    }
  }
}
