package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Series;

/// A series, and how what is told is counted in it.
///
/// @param counted what is counted otherwise than plainly ("with Hong Kong counted as China"); empty
///   where nothing is
record CountedSeries(Series series, Target target, String counted) {

  static CountedSeries plain(Series series, Target target) {
    return new CountedSeries(series, target, "");
  }

  boolean isPlain() {
    return counted.isEmpty() && SeriesBooks.isPlain(series, target);
  }
}
