package dev.chancery.command.figures;

import dev.chancery.statistics.Flows;
import dev.chancery.statistics.query.Ranking;
import dev.chancery.statistics.query.Series;
import java.util.List;

/// A form in which figures are printed.
public interface FigureRendering {

  /// Rankings of the same question, by several sources.
  String rankings(List<Ranking> rankings, Flows flows);

  /// Series of the same question, by several sources.
  String series(List<Series> series, Flows flows);
}
