package dev.chancery.reference;

import java.util.List;
import java.util.Optional;

/// A rebel army, militia, cartel or breakaway authority.
///
/// @param code the short code the record uses (`TALIBAN`)
/// @param name the usual name
/// @param names the other forms in news text
/// @param state the code of the state it is based in; none for those at home in several
/// @param sector the PLOVER sector (`REB`, `MIL`, `CRM`, ...)
/// @param from the year it began, if known
/// @param until the year it ended, if it did
/// @param nouns what it may be called with "the" once it was named ("militants")
public record ArmedGroup(
    String code,
    String name,
    List<String> names,
    Optional<String> state,
    String sector,
    Optional<RoughDate> from,
    Optional<RoughDate> until,
    List<String> nouns) {

  public ArmedGroup {
    if (code.isEmpty() || name.isEmpty()) {
      throw new IllegalArgumentException("an armed group needs a code and a name");
    }
    if (sector.length() != 3) {
      throw new IllegalArgumentException(sector + " is no sector");
    }
    names = List.copyOf(names);
    nouns = List.copyOf(nouns);
  }

  static ArmedGroup read(Row row) {
    return new ArmedGroup(
        row.required("code"),
        row.required("name"),
        row.list("names"),
        row.optional("state"),
        row.required("plover_sector"),
        row.optional("from").map(RoughDate::new),
        row.optional("until").map(RoughDate::new),
        row.list("nouns"));
  }
}
