package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import dev.chancery.model.Figure;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A target in one series, in words and as an interpretation.
///
/// @param counted how areas or goods are counted in it, where not plainly
/// @param parts what is summed up in it; the target alone where nothing is
record SeriesView(
    Target target, AreaNames names, Series series, String counted, List<Target> parts) {

  private static final int SHOWN = 30;

  /// How many of the questions whose answers are summed up are told.
  private static final int ASKED = 2;

  SeriesView {
    parts = List.copyOf(parts);
  }

  SeriesView(Target target, AreaNames names, Series series) {
    this(target, names, series, "", List.of(target));
  }

  SeriesView(AreaNames names, CountedSeries counted) {
    this(counted.target(), names, counted.series(), counted.counted(), counted.parts());
  }

  /// "trade in goods of Peru and South Korea, by Peru's books".
  String words() {
    return target.words(names)
        + (counted.isEmpty() ? "" : " (" + counted + ")")
        + ", "
        + whose()
        + prices();
  }

  private String whose() {
    return switch (series.books()) {
      case OWN ->
          target.partner().isPresent()
              ? "by the books of " + names.of(target.area())
              : "as its source gives it";
      case MIRROR -> "by the books of " + names.of(target.partner().orElse(""));
      case BOTH -> "by figures made of both books";
    };
  }

  private String prices() {
    return series.unit().contains("_")
        ? " (at prices of " + series.unit().substring(series.unit().indexOf('_') + 1) + ")"
        : "";
  }

  /// The unit as a sentence gives it.
  String unit() {
    return series.unit().startsWith("USD") ? "USD" : series.unit();
  }

  /// "2.03 billion dollars in 2023".
  String at(Point point) {
    return FigureText.of(point.value(), unit()) + " in " + point.year();
  }

  /// @param definition what is made of the series
  /// @param years those that the claim is about
  Interpretation interpretation(
      String definition, Quantity computed, Set<Integer> years, boolean agrees) {
    Point last =
        series.points().stream()
            .filter(point -> years.contains(point.year()))
            .reduce((_, later) -> later)
            .orElse(series.points().getLast());
    return Interpretation.computed(definition, last.vintage().title(), computed, agrees)
        .of(last.vintage().id(), asked(), figures(years));
  }

  /// What to ask the command line for: of a sum, for each of its parts.
  private String asked() {
    return parts.stream().limit(ASKED).map(this::asked).collect(Collectors.joining("; "))
        + (parts.size() > ASKED ? "; and so for the other members" : "");
  }

  private String asked(Target part) {
    return "series %s%s %s --source %s%s"
        .formatted(
            part.area(),
            part.partner().map(code -> " " + code).orElse(""),
            shownAs(part.flow()),
            series.source(),
            series.books() == Books.MIRROR ? " --mirror" : "");
  }

  /// The flow that the command line shows, of those that what is reckoned is made of.
  private static String shownAs(String flow) {
    return switch (flow) {
      case "trade_balance" -> "goods_trade";
      case PerHead.FLOW -> PerHead.OUTPUT;
      default -> OutputShare.part(flow);
    };
  }

  /// Those from some years before on, thinned out where they are many; never those that it is
  /// about.
  private List<Figure> figures(Set<Integer> years) {
    int from = years.stream().min(Integer::compare).orElse(0) - 5;
    List<Point> near = series.points().stream().filter(point -> point.year() >= from).toList();
    int step = (near.size() + SHOWN - 1) / SHOWN;
    return IntStream.range(0, near.size())
        .filter(at -> at % Math.max(1, step) == 0 || years.contains(near.get(at).year()))
        .mapToObj(near::get)
        .map(point ->
            Figure.ofPeriod(
                Integer.toString(point.year()),
                point.value(),
                unit(),
                years.contains(point.year())))
        .toList();
  }
}
