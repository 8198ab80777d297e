package dev.chancery.command;

import dev.chancery.model.Finding;
import dev.chancery.model.Kind;
import dev.chancery.reading.Reader;
import dev.chancery.reading.Reading;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `chancery read`: reads articles and prints what they say.
@Command(
    name = "read",
    description = "Reads articles and prints what they say, tied to the exact words.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Input is plain text, JSON Lines or HTML, told apart by name and content.",
      "Plain text may have head lines (title: ..., date: 2025-07-29, url: ...,",
      "source: ..., language: en) and a blank line before it, or may start with",
      "date 2025-07-29. An object of JSON Lines has a \"text\" and may have an",
      "id, url, title, date, source and language.",
      "",
      "Examples:",
      "  chancery read article.txt",
      "  chancery read --date 2025-07-29 --only statement,event article.txt",
      "  chancery read --format jsonl --out findings.jsonl articles.jsonl reports/",
      "  chancery read --format html --out article.html article.txt",
      "  curl -s https://example.org/report.html | chancery read -",
      "",
      "Exit codes: 0 all was read, 1 something was skipped, 2 wrong usage."
    })
final class ReadCommand implements Callable<Integer> {

  private final Console console;
  private final Engine engine;

  @ParentCommand private ChanceryCommand parent = new ChanceryCommand();

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of articles that say none themselves.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "How to print (default: ${DEFAULT-VALUE}):",
        "text: the article with its findings marked, then listed;",
        "html: the same as a page for the browser;",
        "jsonl: the record format, one object a line;",
        "json: one object of article and findings."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--only",
      paramLabel = "KIND",
      split = ",",
      description = "Only these kinds: statement, event, agreement, commitment, claim.")
  private Set<Kind> only = EnumSet.allOf(Kind.class);

  ReadCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    ArticleRun run = articles.run(console, parent);
    Rendering rendering = format.rendering(run.isPainted());
    Reader reader = new Reader(engine.parser());
    return run.run(
            date,
            item -> page(reader.read(item.source()), rendering),
            target -> new Printer(rendering, target))
        .number();
  }

  private Page page(Reading reading, Rendering rendering) {
    List<Finding> wanted =
        reading.findings().stream().filter(finding -> only.contains(finding.kind())).toList();
    return new Page(
        reading.article(),
        rendering.article(new Reading(reading.article(), reading.text(), wanted)));
  }
}
