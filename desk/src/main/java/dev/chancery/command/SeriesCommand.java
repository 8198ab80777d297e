package dev.chancery.command;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.FlowKind;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.query.Series;
import dev.chancery.statistics.query.SeriesQuestion;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery statistics series`: how a flow went from year to year.
@Command(
    name = "series",
    description = "Shows a flow from year to year, by every source.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  chancery statistics series PER KOR trade --from 2004",
      "  chancery statistics series PER gdp --from 2010",
      "",
      "Exit codes: 0 found, 2 wrong usage or no such figures."
    })
final class SeriesCommand implements Runnable {

  private static final int LAST = 2099;

  private final Console console;
  private final StatisticsCommand statistics;

  @Parameters(
      paramLabel = "AREA",
      arity = "1..*",
      description = "REPORTER PARTNER FLOW; without a partner, of the country or with the world.")
  private List<String> words = List.of();

  @Option(
      names = "--from",
      paramLabel = "YEAR",
      description = "The first year (default: the oldest).")
  private int from;

  @Option(names = "--to", paramLabel = "YEAR", description = "The last year (default: the newest).")
  private int to = LAST;

  @Mixin private FigureOptions options = new FigureOptions();

  SeriesCommand(Console console, StatisticsCommand statistics) {
    this.console = console;
    this.statistics = statistics;
  }

  @Override
  public void run() {
    if (from > to) {
      throw FigureSource.wrong("--from is after --to");
    }
    if (words.size() < 2 || words.size() > 3) {
      throw FigureSource.wrong(
          "one area or two and a flow are needed, as in:"
              + " chancery statistics series PER KOR trade --from 2004");
    }
    try (FigureSource figures = new FigureSource(statistics.folders())) {
      SeriesQuestion question = question(figures);
      List<Series> series = figures.figures().series(question);
      if (series.isEmpty()) {
        throw figures.nothing(String.join(" ", words), question.flow(), question.scope());
      }
      console.out().print(options.format().rendering(1).series(series, figures.flows()));
    }
  }

  private SeriesQuestion question(FigureSource figures) {
    Flow flow = figures.flow(words.getLast());
    if (words.size() == 3 && figures.isOfOneArea(flow)) {
      throw FigureSource.wrong(words.getLast() + " is of one area: leave out " + words.get(1));
    }
    boolean betweenTwo = figures.flows().kind(flow).map(FlowKind::betweenTwo).orElse(false);
    Optional<Area> partner =
        words.size() == 3
            ? Optional.of(figures.area(words.get(1)))
            : Optional.of(figures.area(Area.WORLD)).filter(_ -> betweenTwo);
    return new SeriesQuestion(
        figures.area(words.getFirst()), partner, flow, from, to, options.mirror(), options.scope());
  }
}
