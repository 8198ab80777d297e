package dev.chancery.reading.claim;

import dev.chancery.model.ClaimType;
import dev.chancery.reference.Row;
import java.util.Locale;

/// A noun whose figures are of public matter.
///
/// @param noun its lemma
/// @param name the measure's name in the record
/// @param least the least number that is worth a claim ("two countries" is mostly not one)
record Measure(String noun, String name, ClaimType type, int least) {

  static Measure of(Row row) {
    return new Measure(
        row.required("noun"),
        row.required("measure"),
        ClaimType.valueOf(row.required("type").toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.required("least")));
  }
}
