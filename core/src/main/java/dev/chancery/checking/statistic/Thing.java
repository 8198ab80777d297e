package dev.chancery.checking.statistic;

/// Words of a sentence for something that is measured, as "bilateral trade" or "Peru's exports to
/// Chile".
///
/// @param start their first character
record Thing(int start, int end, Target target) {

  boolean overlaps(Thing other) {
    return start < other.end && other.start < end;
  }
}
