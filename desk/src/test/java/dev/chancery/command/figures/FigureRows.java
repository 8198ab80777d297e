package dev.chancery.command.figures;

import dev.chancery.model.Figure;
import java.math.BigDecimal;
import java.util.List;

/// Figures for tests, one a line: `rank label value unit`, or `year value unit`; what the claim is
/// about begins with `*`.
public final class FigureRows {

  private FigureRows() {}

  public static List<Figure> of(String lines) {
    return lines.lines().map(FigureRows::figure).toList();
  }

  private static Figure figure(String line) {
    boolean marked = line.startsWith("*");
    String[] cells = line.replaceFirst("^\\*", "").strip().split(" *\\| *", -1);
    int last = cells.length - 1;
    Integer rank = cells.length == 4 ? Integer.valueOf(cells[0]) : null;
    return new Figure(cells[last - 2], rank, new BigDecimal(cells[last - 1]), cells[last], marked);
  }
}
