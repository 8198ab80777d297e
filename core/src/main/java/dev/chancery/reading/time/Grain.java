package dev.chancery.reading.time;

/// How fine a time is told, or what else than a stretch of the calendar it is.
enum Grain {
  CLOCK,
  PART,
  DAY,
  WEEKDAY,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY,
  /// Any other stretch of days ("the first half of 2021", "since 2010").
  STRETCH,
  /// A length of time that is not placed ("three years").
  DURATION,
  /// A repeated time ("every year").
  SET,
  /// "now", "recently", "the future".
  REFERENCE
}
