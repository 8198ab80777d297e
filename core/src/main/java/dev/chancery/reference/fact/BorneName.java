package dev.chancery.reference.fact;

import dev.chancery.reference.Row;
import java.util.List;

/// A name that a state bore for a time.
///
/// @param state the state's code
/// @param names the name in its usual forms
/// @param time from the day it was taken to the day it was changed
/// @param ground what it rests on
public record BorneName(String state, List<String> names, Stretch time, Ground ground) {

  public BorneName {
    names = List.copyOf(names);
  }

  static BorneName read(Row row, Ground ground) {
    return new BorneName(
        row.required("state"), row.list("name"), Stretch.of(row, "from", "until"), ground);
  }
}
