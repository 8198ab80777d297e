package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.text.Block;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Mixin private ArticleOptions articles = new ArticleOptions();

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

  ParseCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    ArticleRun run = articles.run(console, parent);
    ParseRendering rendering = format.rendering(run.isPainted());
    Parser parser = engine.parser();
    return run.run(ANY_DAY, item -> trees(parser, rendering, item), TreePrinter::new).number();
  }

  private static String trees(Parser parser, ParseRendering rendering, Gathered.Item item) {
    FrozenText text = FrozenText.of(item.source().text());
    List<Span> stretches =
        Layout.of(text, item.source().title()).blocks().stream().map(Block::span).toList();
    String id = item.source().id();
    String name = id == null ? item.place().toString() : id;
    return rendering.trees(name, text, parser.parse(text, stretches));
  }
}
