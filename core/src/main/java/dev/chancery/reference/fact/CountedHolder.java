package dev.chancery.reference.fact;

import dev.chancery.reference.Folded;
import dev.chancery.reference.Row;

/// A holder of an office whose holders are counted: the ninth secretary-general.
public record CountedHolder(
    String state, String office, int ordinal, String person, Ground ground) {

  static CountedHolder read(Row row, Ground ground) {
    return new CountedHolder(
        row.required("state"),
        row.required("office"),
        Integer.parseInt(row.required("ordinal")),
        row.required("person"),
        ground);
  }

  /// Whether it is the person called so, in full or by the last name.
  public boolean isCalled(String name) {
    String own = Folded.of(person);
    String wanted = Folded.of(name);
    return own.equals(wanted) || own.endsWith(" " + wanted);
  }
}
