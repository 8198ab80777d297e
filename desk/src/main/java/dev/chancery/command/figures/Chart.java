package dev.chancery.command.figures;

import dev.chancery.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/// Figures as every chart shows them, in the terminal or on a page: on one scale that holds zero,
/// with what is left out between them told as a gap.
public record Chart(List<Figure> figures, Scale scale) {

  private static final String YEAR = "\\d{4}";
  private static final int FEW = 3;

  public Chart {
    figures = List.copyOf(figures);
  }

  /// A row of a ranking, or a place on the axis of a series.
  public sealed interface Row {
    /// @param figure what is shown there
    record Shown(Figure figure) implements Row {}

    /// Nothing is shown there: ranks between, or years without a figure.
    ///
    /// @param from the first rank or year that is not shown
    /// @param to the last one, inclusive
    record Gap(int from, int to) implements Row {
      /// "2008–2009".
      public String words() {
        return from == to ? Integer.toString(from) : from + "–" + to;
      }
    }
  }

  /// A chart to be read at a glance, in few digits.
  public static Chart brief(List<Figure> figures) {
    String unit = figures.isEmpty() ? "" : figures.getFirst().unit();
    return new Chart(figures, Scale.brief(unit, figures.stream().map(Figure::value).toList()));
  }

  /// Whether there is anything to compare.
  public boolean isWorthDrawing() {
    return figures.size() > 1;
  }

  /// Whether all have a place in a ranking; else they are a series.
  public boolean isRanking() {
    return !figures.isEmpty() && figures.stream().allMatch(figure -> figure.rank() != null);
  }

  /// The largest value, at least zero.
  public BigDecimal high() {
    return outermost(BigDecimal::max);
  }

  /// The smallest value, at most zero.
  public BigDecimal low() {
    return outermost(BigDecimal::min);
  }

  private BigDecimal outermost(BinaryOperator<BigDecimal> choice) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, choice);
  }

  /// All figures in their order, and the gaps between them.
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int next = 0;
    for (Figure figure : figures) {
      int place = place(figure);
      if (!rows.isEmpty() && place > next) {
        rows.add(new Row.Gap(next, place - 1));
      }
      rows.add(new Row.Shown(figure));
      next = Math.max(next, place) + 1;
    }
    return rows;
  }

  /// The rank or the year; 0 where a period is no year, so that no gap is told.
  private static int place(Figure figure) {
    Integer rank = figure.rank();
    if (rank != null) {
      return rank;
    }
    return figure.label().matches(YEAR) ? Integer.parseInt(figure.label()) : 0;
  }

  /// Those of a series whose value is written beside them: the first, the last and what the claim
  /// is about; where that is many, its ends.
  public List<Figure> labelled() {
    List<Figure> marked = figures.stream().filter(Figure::marked).toList();
    List<Figure> ends =
        marked.size() <= FEW ? marked : List.of(marked.getFirst(), marked.getLast());
    return figures.stream()
        .filter(figure ->
            ends.contains(figure)
                || figure.equals(figures.getFirst())
                || figure.equals(figures.getLast()))
        .toList();
  }

  /// "2.36 bn USD".
  public String value(Figure figure) {
    return scale.words(figure.value()) + " " + scale.unit();
  }
}
