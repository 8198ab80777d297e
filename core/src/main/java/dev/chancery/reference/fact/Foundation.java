package dev.chancery.reference.fact;

import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;
import java.util.List;
import java.util.Optional;

/// How an organisation began, where it sits, and how far its members are known.
///
/// @param code the organisation's code
/// @param name its full name where the table of organisations has none
/// @param names other names where the table of organisations has none
/// @param founded when it began
/// @param act by which act, and other dates that are given as its beginning
/// @param ended when it ended, if it did
/// @param seat the town it sits in, if any
/// @param seatState the code of the state it sits in
/// @param membersComplete the days on which all its members are known
/// @param ground what it rests on
public record Foundation(
    String code,
    Optional<String> name,
    List<String> names,
    RoughDate founded,
    String act,
    Optional<RoughDate> ended,
    Optional<String> seat,
    Optional<String> seatState,
    Optional<Stretch> membersComplete,
    Ground ground) {

  public Foundation {
    names = List.copyOf(names);
  }

  static Foundation read(Row row, Ground ground) {
    return new Foundation(
        row.required("code"),
        row.optional("name"),
        row.list("names"),
        new RoughDate(row.required("founded")),
        row.text("act"),
        row.optional("ended").map(RoughDate::new),
        row.optional("seat"),
        row.optional("seat_state"),
        row.optional("members_from").map(_ -> Stretch.of(row, "members_from", "members_until")),
        ground);
  }
}
