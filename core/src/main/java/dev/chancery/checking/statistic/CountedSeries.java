package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Series;
import java.util.List;

/// A series, and how what is told is counted in it.
///
/// @param counted what is counted otherwise than plainly ("with Hong Kong counted as China"); empty
///   where nothing is
/// @param parts what is summed up in it; the target alone where nothing is
record CountedSeries(Series series, Target target, String counted, List<Target> parts) {

  CountedSeries {
    parts = List.copyOf(parts);
  }

  static CountedSeries of(Series series, Target target, String counted) {
    return new CountedSeries(series, target, counted, List.of(target));
  }

  boolean isPlain() {
    return counted.isEmpty() && SeriesBooks.isPlain(series, target);
  }
}
