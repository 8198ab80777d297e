package dev.chancery.reference.fact;

import dev.chancery.reference.Row;
import java.util.List;

/// A town that is, or was, a state's capital or another seat of it.
///
/// @param state the state's code
/// @param names the names of the town, the usual one first
/// @param role `capital`, or what else sits there ("seat of parliament")
/// @param time when it was that
/// @param ground what it rests on
public record Capital(String state, List<String> names, String role, Stretch time, Ground ground) {

  public Capital {
    names = List.copyOf(names);
  }

  static Capital read(Row row, Ground ground) {
    return new Capital(
        row.required("state"),
        row.list("capital"),
        row.required("role"),
        Stretch.of(row, "from", "until"),
        ground);
  }

  /// Whether it is the capital itself, or the one that a constitution names.
  public boolean isCapital() {
    return role.equals("capital") || role.equals("constitutional capital");
  }
}
