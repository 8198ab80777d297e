package dev.chancery.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command above all others.
@Command(
    name = "chancery",
    description = "Reads what states and the press say about relations between states.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  chancery read article.txt",
      "  chancery read --help",
      "",
      "Exit codes: 0 all was read, 1 something was skipped, 2 wrong usage."
    })
final class ChanceryCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error happened.")
  private boolean debug;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing; the first one to try: chancery read FILE");
  }

  boolean isDebugging() {
    return debug;
  }
}
