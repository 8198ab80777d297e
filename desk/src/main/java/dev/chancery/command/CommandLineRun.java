package dev.chancery.command;

import dev.chancery.model.ChanceryException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// Runs one command line, and is the one place where exceptions become messages and exit codes.
final class CommandLineRun {

  private final Console console;
  private final Engine engine;

  CommandLineRun(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  /// The exit code.
  int run(String... arguments) {
    boolean debug = List.of(arguments).contains("--debug");
    CommandLine line = new CommandLine(new ChanceryCommand());
    line.addSubcommand(new ReadCommand(console, engine));
    line.addSubcommand(new ExplainCommand(console, engine));
    line.addSubcommand(new ParseCommand(console, engine));
    line.addSubcommand(new SchemaCommand(console));
    line.addSubcommand(new ReferenceCommand(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, CommandLineRun::day);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((problem, given) -> wrongUsage(problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, debug));
    return line.execute(arguments);
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException("\"" + value + "\" is not a day of the form YYYY-MM-DD");
    }
  }

  private int wrongUsage(ParameterException problem) {
    console.say(String.valueOf(problem.getMessage()));
    console.say("see: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USAGE.number();
  }

  private int failed(Exception problem, boolean debug) {
    switch (problem) {
      case OutputClosed closed -> {
        // whoever read the output has seen enough
      }
      case ChanceryException known -> console.say(String.valueOf(known.getMessage()));
      default -> console.say("failed: " + problem + (debug ? "" : " (--debug shows where)"));
    }
    if (debug) {
      problem.printStackTrace(console.err());
    }
    return problem instanceof OutputClosed
        ? ExitCode.ALL_READ.number()
        : ExitCode.WRONG_USAGE.number();
  }
}
