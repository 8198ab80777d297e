package dev.chancery.reference.fact;

import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;

/// Something that began or ended between two states or organisations.
///
/// @param one the code that comes first in the alphabet
/// @param kind "diplomatic relations", or the partnership in its own words
/// @param act "established", "severed", "restored", "declared"
/// @param date when
/// @param ground what it rests on
public record Relation(
    String one, String other, String kind, String act, RoughDate date, Ground ground) {

  /// Whether it is about embassies and not about a partnership.
  public boolean isDiplomatic() {
    return kind.equals("diplomatic relations");
  }

  static Relation read(Row row, Ground ground) {
    return new Relation(
        row.required("a"),
        row.required("b"),
        row.required("kind"),
        row.required("act"),
        new RoughDate(row.required("date")),
        ground);
  }

  /// The side that is not `code`.
  public String partnerOf(String code) {
    return one.equals(code) ? other : one;
  }
}
