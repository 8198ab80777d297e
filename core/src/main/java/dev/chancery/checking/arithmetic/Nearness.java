package dev.chancery.checking.arithmetic;

import dev.chancery.reference.Table;
import java.util.List;

/// How far a figure that is told may be from what was reckoned, before it is taken for one of
/// something else (nearness.tsv, where the reasons stand).
///
/// @param times how many times as large or as small it may be
record Nearness(String name, double times) {

  private static final List<Nearness> ALL =
      Table.load(Nearness.class, "nearness.tsv")
          .map(
              row -> new Nearness(row.required("name"), Double.parseDouble(row.required("times"))));

  /// @throws IllegalArgumentException where the table has no such row
  static Nearness of(String name) {
    return ALL.stream()
        .filter(near -> near.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nearness.tsv has no row " + name));
  }

  /// Whether both are positive and near each other.
  boolean holds(double reckoned, double told) {
    return reckoned > 0 && reckoned <= times * told && told <= times * reckoned;
  }
}
