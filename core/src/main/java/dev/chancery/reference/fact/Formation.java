package dev.chancery.reference.fact;

import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;

/// A beginning of a state that did not become independent of another.
///
/// @param act what happened ("republic proclaimed")
public record Formation(String state, RoughDate date, String act, Ground ground) {

  static Formation read(Row row, Ground ground) {
    return new Formation(
        row.required("state"), new RoughDate(row.required("date")), row.required("act"), ground);
  }
}
