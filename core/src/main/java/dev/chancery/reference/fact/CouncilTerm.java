package dev.chancery.reference.fact;

import dev.chancery.reference.Row;

/// One term of an elected member of the Security Council, in whole calendar years.
///
/// @param member the code of the state
public record CouncilTerm(String member, int firstYear, int lastYear, Ground ground, String note) {

  public CouncilTerm {
    if (lastYear < firstYear || lastYear > firstYear + 1) {
      throw new IllegalArgumentException("a term from " + firstYear + " to " + lastYear);
    }
  }

  static CouncilTerm read(Row row, Ground ground) {
    return new CouncilTerm(
        row.required("member"),
        Integer.parseInt(row.required("first_year")),
        Integer.parseInt(row.required("last_year")),
        ground,
        row.text("note"));
  }

  boolean covers(int year) {
    return firstYear <= year && year <= lastYear;
  }
}
