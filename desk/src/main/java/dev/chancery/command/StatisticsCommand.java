package dev.chancery.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `chancery statistics`: the official figures, above the commands that import and show them.
@Command(
    name = "statistics",
    description = "Imports official statistics and says what they say.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  chancery statistics import figures.csv",
      "  chancery statistics fetch comtrade --reporter PER --years 2022-2023",
      "  chancery statistics list",
      "  chancery statistics rank PER exports --year 2023",
      "  chancery statistics series PER KOR trade --from 2004",
      "",
      "Exit codes: 0 done, 1 a file was refused, 2 wrong usage or no such figures."
    })
final class StatisticsCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--store",
      paramLabel = "FOLDER",
      scope = ScopeType.INHERIT,
      description = "Where imported vintages are kept (default: the user's folder for data).")
  private @Nullable Path store;

  /// The command with those under it.
  static CommandLine line(Console console) {
    StatisticsCommand statistics = new StatisticsCommand();
    return new CommandLine(statistics)
        .addSubcommand(new ImportCommand(console, statistics))
        .addSubcommand(new FetchCommand(console, statistics))
        .addSubcommand(new VintagesCommand(console, statistics))
        .addSubcommand(new VintageCommand(console, statistics))
        .addSubcommand(new RankCommand(console, statistics))
        .addSubcommand(new SeriesCommand(console, statistics));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing; one to try: chancery statistics list");
  }

  /// Where vintages are.
  StatisticsFolders folders() {
    return store == null ? StatisticsFolders.usual() : StatisticsFolders.with(store);
  }
}
