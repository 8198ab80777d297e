package dev.chancery.command;

import dev.chancery.answering.OfficialFigures;
import dev.chancery.checking.Checker;
import dev.chancery.checking.Checking;
import dev.chancery.checking.frame.Recorded;
import dev.chancery.gathering.Gathered;
import dev.chancery.model.Outcome;
import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `chancery check`: checks what articles claim, and says why.
@Command(
    name = "check",
    description = "Checks what articles claim: each claim gets a verdict with its evidence.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Input is what \"chancery read\" takes.",
      "",
      "Verdicts: agrees; depends (on how it is understood); differs; uncheckable;",
      "no_data (the data that would settle it are named).",
      "",
      "Examples:",
      "  chancery check article.txt",
      "  chancery check --fail-on differs release.txt",
      "  chancery check --format html --out article.html article.txt",
      "  chancery check --format sarif --out checks.sarif releases/",
      "",
      "Exit codes: 0 all was checked, 1 something was skipped, 2 wrong usage,",
      "3 a verdict came out that --fail-on names."
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Engine engine;
  private final AtomicBoolean failed = new AtomicBoolean();

  @ParentCommand private ChanceryCommand parent = new ChanceryCommand();

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of articles that say none themselves.")
  private @Nullable LocalDate date;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "Check with what was known on this day.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "How to print (default: ${DEFAULT-VALUE}):",
        "text: like a compiler, file:line:column: verdict: why;",
        "html: the article with its verdicts as a page for the browser;",
        "jsonl, json: the record format, with verdicts;",
        "claimreview: schema.org ClaimReview in JSON-LD;",
        "sarif: SARIF 2.1.0, for editors and code hosts."
      })
  private CheckFormat format = CheckFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      split = ",",
      description = "End with exit code 3 when such a verdict comes out: differs, depends ...")
  private Set<Outcome> failOn = Set.of();

  @Option(
      names = "--store",
      paramLabel = "FOLDER",
      description = "Where imported statistics are kept (default: the user's folder for data).")
  private @Nullable Path store;

  CheckCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    ArticleRun run = articles.run(console, parent);
    CheckRendering rendering = format.rendering(run.isPainted());
    Reader reader = new Reader(engine.parser());
    try (OfficialFigures figures = new OfficialFigures(folders()::all, console::say)) {
      Checker checker = new Checker(figures, Recorded.nothing());
      ExitCode code =
          run.run(
              date,
              item -> page(item, reader, checker, rendering),
              target -> new Printer(rendering, target));
      return (failed.get() ? ExitCode.VERDICT_FOUND : code).number();
    }
  }

  private StatisticsFolders folders() {
    return store == null ? StatisticsFolders.usual() : StatisticsFolders.with(store);
  }

  private Page page(Gathered.Item item, Reader reader, Checker checker, CheckRendering rendering) {
    Groundwork ground = reader.prepare(item.source());
    Checking checking = checker.check(ground, reader.read(ground), Optional.ofNullable(asOf));
    if (failOn.stream().anyMatch(checking::has)) {
      failed.set(true);
    }
    return new Page(
        ground.article(), rendering.article(checking, new FilePlaces(item, ground.text())));
  }
}
