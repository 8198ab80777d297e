package dev.chancery.command.figures;

import dev.chancery.model.Figure;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.FlowKind;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.query.RankQuestion;
import dev.chancery.statistics.query.RankedArea;
import dev.chancery.statistics.query.Ranking;
import dev.chancery.statistics.query.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Tables with a chart, for a person to read.
public final class TextFigures implements FigureRendering {

  private static final int COLUMNS = 80;

  private final int shown;
  private final UnaryOperator<String> wrapping;

  /// @param shown how many partners of a ranking are shown
  /// @param wrapping breaks a long line that says where figures are from
  public TextFigures(int shown, UnaryOperator<String> wrapping) {
    this.shown = shown;
    this.wrapping = wrapping;
  }

  @Override
  public String rankings(List<Ranking> rankings, Flows flows) {
    return rankings.stream().map(each -> text(each, flows)).collect(Collectors.joining("\n"));
  }

  private String text(Ranking ranking, Flows flows) {
    RankQuestion question = ranking.question();
    Scale scale = Scale.of(ranking.unit(), ranking.rows().stream().map(RankedArea::value).toList());
    StringBuilder text = new StringBuilder();
    text.append(question.reporter().name() + ", " + title(question.flow(), flows));
    text.append(
        ", " + question.year() + ", by " + books(question.mirror(), ranking.status()) + "\n");
    text.append(from(ranking.vintage().provenance()));
    text.append(chart(figures(ranking), scale));
    if (ranking.rows().size() > shown) {
      text.append("       and " + (ranking.rows().size() - shown) + " more (--top)\n");
    }
    text.append(total(ranking, scale));
    return text.toString();
  }

  private List<Figure> figures(Ranking ranking) {
    return ranking.rows().stream()
        .limit(shown)
        .map(row -> new Figure(row.area().name(), row.rank(), row.value(), ranking.unit(), false))
        .toList();
  }

  private static String chart(List<Figure> figures, Scale scale) {
    StringBuilder text = new StringBuilder("  ");
    new TextChart(new Chart(figures, scale), COLUMNS)
        .lines()
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /// What the partners make up of the whole: a reader has to know when some are not there.
  private static String total(Ranking ranking, Scale scale) {
    if (ranking.vintage().partners() == PartnerCoverage.LARGEST) {
      return "       the source names the largest partners only\n";
    }
    if (ranking.world().isEmpty()) {
      boolean all = ranking.vintage().partners() == PartnerCoverage.ALL;
      String line =
          String.format(
              Locale.ROOT,
              "       %-24s %14s%n",
              all ? "all partners" : "together",
              scale.words(ranking.sum()));
      return all ? line : line + "       the file does not say whether all partners are there\n";
    }
    BigDecimal world = ranking.world().get();
    String named =
        world.signum() > 0
            ? percent(ranking.sum(), world) + " % of it by the partners ranked"
            : "the partners do not add up to it";
    return String.format(
        Locale.ROOT, "       %-24s %14s  %s%n", "world", scale.words(world), named);
  }

  private static String percent(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public String series(List<Series> series, Flows flows) {
    return series.stream().map(each -> text(each, flows)).collect(Collectors.joining("\n"));
  }

  private String text(Series series, Flows flows) {
    List<BigDecimal> values = series.points().stream().map(Series.Point::value).toList();
    Scale scale = Scale.of(series.unit(), values);
    StringBuilder text = new StringBuilder(series.question().reporter().name());
    series.question().partner().map(Area::name).ifPresent(name -> text.append(" and " + name));
    text.append(", " + title(series.question().flow(), flows));
    text.append(
        ", by " + books(series.question().mirror(), series.points().getLast().status()) + "\n");
    series.points().stream()
        .map(point -> from(point.vintage().provenance()))
        .distinct()
        .forEach(text::append);
    text.append(chart(figures(series), scale));
    return text.toString();
  }

  private static List<Figure> figures(Series series) {
    return series.points().stream()
        .map(point ->
            Figure.ofPeriod(Integer.toString(point.year()), point.value(), series.unit(), false))
        .toList();
  }

  private static String title(Flow flow, Flows flows) {
    return flows.kind(flow).map(FlowKind::title).orElse(flow.name());
  }

  private static String books(boolean mirror, Status status) {
    if (status == Status.RECONCILED) {
      return "the books of both sides, made one by the source";
    }
    return mirror ? "the books of the partners" : "its own books";
  }

  private String from(Provenance from) {
    return wrapping.apply(
        "  %s: %s, %s; %s".formatted(from.id(), from.producer(), from.title(), from.licence()));
  }
}
