package dev.chancery.command;

import dev.chancery.statistics.query.RankQuestion;
import dev.chancery.statistics.query.Rankings;
import dev.chancery.statistics.query.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery statistics rank`: whom a country trades most with.
@Command(
    name = "rank",
    description = "Ranks the partners of a country, by every source that reaches the year.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  chancery statistics rank PER exports --year 2023",
      "  chancery statistics rank Peru trade --year 2020 --mirror --format csv",
      "",
      "Exit codes: 0 found, 2 wrong usage or no such figures."
    })
final class RankCommand implements Runnable {

  private final Console console;
  private final StatisticsCommand statistics;

  @Parameters(paramLabel = "REPORTER", description = "The country asked about: a code or a name.")
  private String reporter = "";

  @Parameters(paramLabel = "FLOW", description = "exports, imports, trade, aid ...")
  private String flow = "";

  @Option(names = "--year", paramLabel = "YEAR", required = true, description = "The year.")
  private int year;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many partners the text shows (default: ${DEFAULT-VALUE}).")
  private int top = 15;

  @Mixin private FigureOptions options = new FigureOptions();

  RankCommand(Console console, StatisticsCommand statistics) {
    this.console = console;
    this.statistics = statistics;
  }

  @Override
  public void run() {
    if (top < 1) {
      throw FigureSource.wrong("--top is 1 or more, not " + top);
    }
    try (FigureSource figures = new FigureSource(statistics.folders())) {
      checkPartners(figures);
      Scope scope = options.scope();
      RankQuestion question =
          new RankQuestion(
              figures.area(reporter), figures.flow(flow), year, options.mirror(), scope);
      Rankings rankings = figures.figures().rank(question);
      rankings
          .passedOver()
          .forEach(each -> console.say("passed over " + each.vintage().id() + ": " + each.why()));
      if (rankings.all().isEmpty()) {
        throw figures.nothing(question.reporter().name() + " in " + year, question.flow(), scope);
      }
      console
          .out()
          .print(options.format().rendering(top).rankings(rankings.all(), figures.flows()));
    }
  }

  private void checkPartners(FigureSource figures) {
    if (figures.isOfOneArea(figures.flow(flow))) {
      throw FigureSource.wrong(
          "%s is of one area, which has no partners to rank; see chancery statistics series"
              .formatted(flow));
    }
  }
}
