package dev.chancery.command;

import dev.chancery.statistics.Flows;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.fetch.Fetch;
import dev.chancery.statistics.fetch.FetchOutcome;
import dev.chancery.statistics.fetch.Patience;
import dev.chancery.statistics.fetch.Wanted;
import dev.chancery.statistics.source.Importers;
import dev.chancery.statistics.store.Acquisition;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.VintageFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery statistics fetch`: asks a service for figures, and takes the answers in.
@Command(
    name = "fetch",
    description = "Asks a statistical service for figures, and takes them in as new vintages.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Sources: comtrade, worldbank, imf, oecd, eurostat, wto.",
      "A key is read from the environment: CHANCERY_COMTRADE_KEY (without it the",
      "public preview is asked), CHANCERY_WTO_KEY (needed). The others know no keys.",
      "Requests are made one at a time; what has come is kept, so that the same",
      "command goes on where it was broken off. docs/statistics.md says what each",
      "source can be asked for.",
      "",
      "Examples:",
      "  chancery statistics fetch comtrade --reporter PER --years 2020-2023",
      "  chancery statistics fetch comtrade --reporter PER --partner KOR --years 2023",
      "  chancery statistics fetch worldbank --reporter PER --years 2010-2024",
      "  chancery statistics fetch imf --reporter PER --partner KOR --years 2004-2024",
      "",
      "Exit codes: 0 all was taken in, 1 a source had or gave nothing, 2 wrong usage."
    })
final class FetchCommand implements Callable<Integer> {

  private final Console console;
  private final StatisticsCommand statistics;

  @Parameters(paramLabel = "SOURCE", description = "Whom to ask.")
  private String source = "";

  @Option(
      names = "--reporter",
      paramLabel = "AREA",
      split = ",",
      required = true,
      description = "Whose books: codes or names, parted by commas.")
  private List<String> reporters = List.of();

  @Option(
      names = "--partner",
      paramLabel = "AREA",
      split = ",",
      description = "The other sides (default: all).")
  private List<String> partners = List.of();

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      required = true,
      description = "2023, or 2010-2023.")
  private YearSpan years = new YearSpan(0, 0);

  @Option(
      names = "--indicator",
      paramLabel = "CODE",
      description = "What to ask for, by the source's code; can be given again.")
  private List<String> indicators = List.of();

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description = "Between two requests (default: ${DEFAULT-VALUE}).")
  private int pause = 1;

  @Option(
      names = "--at",
      paramLabel = "URL",
      description = "Ask at this address instead of the source's own.")
  private @Nullable URI at;

  FetchCommand(Console console, StatisticsCommand statistics) {
    this.console = console;
    this.statistics = statistics;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (pause < 0) {
      throw FigureSource.wrong("--pause is 0 or more, not " + pause);
    }
    Areas areas = Areas.load();
    Wanted wanted =
        new Wanted(
            areas(areas, reporters), areas(areas, partners), years.from(), years.to(), indicators);
    Fetch fetch = new Fetch(AreaCodes.load(areas), surroundings());
    List<FetchOutcome> outcomes = fetch.fetch(source, wanted, Optional.ofNullable(at));
    return (takeIn(outcomes, areas) ? ExitCode.ALL_READ : ExitCode.SOME_SKIPPED).number();
  }

  private Fetch.Surroundings surroundings() {
    return new Fetch.Surroundings(
        statistics.folders().fetched(),
        Patience.with(Duration.ofSeconds(pause)),
        Version.agent(),
        name -> Optional.ofNullable(System.getenv(name)).orElse(""),
        console::say);
  }

  private static List<Area> areas(Areas areas, List<String> written) {
    return written.stream().map(each -> FigureSource.area(areas, each)).toList();
  }

  /// Whether all that was asked for is there now.
  private boolean takeIn(List<FetchOutcome> outcomes, Areas areas) throws IOException {
    Flows flows = Flows.load();
    VintageFolder folder = new VintageFolder(statistics.folders().own());
    ImportReport report = new ImportReport(console);
    boolean all = true;
    try (DuckDb database = DuckDb.start()) {
      Acquisition acquisition =
          new Acquisition(folder, new Importers(areas, flows), flows, database);
      for (FetchOutcome outcome : outcomes) {
        all &= takeIn(outcome, acquisition, report);
      }
    }
    return all;
  }

  private boolean takeIn(FetchOutcome outcome, Acquisition acquisition, ImportReport report)
      throws IOException {
    return switch (outcome) {
      case FetchOutcome.Came came -> {
        boolean taken = report.tell(came.file(), acquisition.take(came.file(), came.fetched()));
        if (taken) {
          Files.delete(came.file());
        }
        yield taken;
      }
      case FetchOutcome.Nothing nothing -> {
        console.say("nothing of the kind at " + nothing.what());
        yield false;
      }
      case FetchOutcome.Failed failed -> {
        console.say("not fetched: " + failed.why() + " (what came is kept)");
        yield false;
      }
    };
  }
}
