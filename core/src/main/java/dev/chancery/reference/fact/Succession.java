package dev.chancery.reference.fact;

import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;

/// One state that came from another.
///
/// @param kind "dissolution", "secession", "union" and the like
public record Succession(
    String predecessor, String successor, RoughDate date, String kind, Ground ground) {

  static Succession read(Row row, Ground ground) {
    return new Succession(
        row.required("predecessor"),
        row.required("successor"),
        new RoughDate(row.required("date")),
        row.required("kind"),
        ground);
  }
}
