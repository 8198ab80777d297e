package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Gathering;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.text.Block;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `chancery parse`: the sentences of articles with their trees.
@Command(
    name = "parse",
    description = "Prints the sentences of articles with tags, lemmas, trees and names.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Input is the same as for read. Relations are those of Universal",
      "Dependencies for English, tags those of the Penn Treebank.",
      "",
      "Examples:",
      "  chancery parse article.txt",
      "  chancery parse --format conllu --out article.conllu article.txt",
      "  echo \"The envoys met in Lima.\" | chancery parse -",
      "",
      "Exit codes: 0 all was read, 1 something was skipped, 2 wrong usage."
    })
final class ParseCommand implements Callable<Integer> {

  /// Trees need no day; with one, nothing is said of articles that have none.
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private final Console console;
  private final Engine engine;

  @ParentCommand private ChanceryCommand parent = new ChanceryCommand();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders (with all in them), or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "How to print (default: ${DEFAULT-VALUE}):",
        "text: trees for the eye, one word a row;",
        "conllu: the CoNLL-U format of Universal Dependencies."
      })
  private ParseFormat format = ParseFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE", description = "Print into this file.")
  private @Nullable Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to parse at once (default: one for each core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  ParseCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ChanceryException(Code.BAD_USAGE, "--threads needs at least 1");
    }
    boolean onScreen = out == null && console.outTerminal();
    Progress progress =
        new Progress(
            console,
            Progress.Manner.of(onScreen, console.errTerminal()),
            System::nanoTime,
            Gathering.size(paths));
    Report report = new Report(console, progress, parent.isDebugging());
    ParseRendering rendering = format.rendering(onScreen && Terminal.mayBePainted());
    if (out == null) {
      parse(rendering, console.out(), report);
    } else {
      parseInto(out, rendering, report);
    }
    report.close();
    return report.exitCode().number();
  }

  private void parse(ParseRendering rendering, PrintStream target, Report report) {
    Parser parser = engine.parser();
    try (Desk<String> desk =
        new Desk<>(
            item -> trees(parser, rendering, item), page -> print(page, target), threads, report)) {
      new Gathering(console.in(), ANY_DAY).gather(paths, desk::take);
      desk.finish();
    }
  }

  private static String trees(Parser parser, ParseRendering rendering, Gathered.Item item) {
    FrozenText text = FrozenText.of(item.source().text());
    List<Span> stretches =
        Layout.of(text, item.source().title()).blocks().stream().map(Block::span).toList();
    String id = item.source().id();
    String name = id == null ? item.place().toString() : id;
    return rendering.trees(name, text, parser.parse(text, stretches));
  }

  private static void print(String page, PrintStream target) {
    target.print(page);
    if (target.checkError()) {
      throw new OutputClosed();
    }
  }

  private void parseInto(Path file, ParseRendering rendering, Report report) {
    try (PrintStream target = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
      parse(rendering, target, report);
    } catch (IOException e) {
      throw new ChanceryException(Code.BAD_USAGE, "can't write to " + file, e);
    }
  }
}
