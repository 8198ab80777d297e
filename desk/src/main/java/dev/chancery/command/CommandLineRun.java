package dev.chancery.command;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.Kind;
import dev.chancery.model.Outcome;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

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
    line.addSubcommand(new CheckCommand(console, engine));
    line.addSubcommand(new ExplainCommand(console, engine));
    line.addSubcommand(new ParseCommand(console, engine));
    line.addSubcommand(new SchemaCommand(console));
    line.addSubcommand(new ReferenceCommand(console));
    line.addSubcommand(StatisticsCommand.line(console));
    line.registerConverter(LocalDate.class, OptionValues::day);
    line.registerConverter(Integer.class, OptionValues::number);
    line.registerConverter(int.class, OptionValues::number);
    line.registerConverter(YearSpan.class, YearSpan::of);
    line.registerConverter(Kind.class, value -> OptionValues.oneOf(Kind.class, value));
    line.registerConverter(Format.class, value -> OptionValues.oneOf(Format.class, value));
    line.registerConverter(
        CheckFormat.class, value -> OptionValues.oneOf(CheckFormat.class, value));
    line.registerConverter(
        FigureFormat.class, value -> OptionValues.oneOf(FigureFormat.class, value));
    line.registerConverter(Outcome.class, value -> OptionValues.oneOf(Outcome.class, value));
    line.registerConverter(
        ParseFormat.class, value -> OptionValues.oneOf(ParseFormat.class, value));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((problem, given) -> wrongUsage(problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, debug));
    return line.execute(arguments);
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
