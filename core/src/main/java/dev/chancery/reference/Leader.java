package dev.chancery.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One term of one person in one office.
///
/// @param person the name in the form the news uses
/// @param surname the part that stands alone at a second mention
/// @param names other spellings and longer forms
/// @param surnameFirst whether the surname comes first in the name
/// @param state the code of the state, or of the organisation, the office belongs to
/// @param office the office, lower case
/// @param from since when, if known
/// @param until until when; none while in office or unknown
/// @param lastSeen the newest date at which the source still lists the person, where the end is
///   unknown; none with `until` empty too means in office as far as is known
/// @param source a key that the head of the table explains
/// @param verified whether a source stands behind it that a claim may be measured by
public record Leader(
    String person,
    String surname,
    List<String> names,
    boolean surnameFirst,
    String state,
    String office,
    Optional<RoughDate> from,
    Optional<RoughDate> until,
    Optional<RoughDate> lastSeen,
    String source,
    boolean verified) {

  public Leader {
    if (surname.isEmpty()) {
      throw new IllegalArgumentException(person + " has no surname");
    }
    if (from.isPresent()
        && until.isPresent()
        && until.get().latest().isBefore(from.get().earliest())) {
      throw new IllegalArgumentException(person + " left the office before entering it");
    }
    names = List.copyOf(names);
  }

  /// Whether the person held the office on `day`, as far as is known. A term with no known end is
  /// taken to last a year beyond the date it was last seen at, one with no known beginning to have
  /// begun three years before.
  public boolean heldOn(LocalDate day) {
    return begunBy(day) && !endedBefore(day);
  }

  private boolean begunBy(LocalDate day) {
    if (from.isPresent()) {
      return !day.isBefore(from.get().earliest());
    }
    return lastSeen.map(seen -> !day.isBefore(seen.earliest().minusYears(3))).orElse(true);
  }

  private boolean endedBefore(LocalDate day) {
    if (until.isPresent()) {
      return day.isAfter(until.get().latest());
    }
    return lastSeen.map(seen -> day.isAfter(seen.latest().plusYears(1))).orElse(false);
  }

  /// Whether the office was a thing of the past on `day`.
  public boolean formerOn(LocalDate day) {
    return begunBy(day) && endedBefore(day);
  }

  // Both take a folded name.
  boolean isNamed(String wanted) {
    return Folded.of(person).equals(wanted)
        || names.stream().anyMatch(name -> Folded.of(name).equals(wanted));
  }

  boolean isSurnamed(String wanted) {
    String own = Folded.of(surname);
    return own.equals(wanted) || own.endsWith(" " + wanted);
  }

  static Leader read(Row row) {
    return new Leader(
        row.required("person"),
        row.required("surname"),
        row.list("names"),
        surnameFirst(row.required("name_order")),
        row.required("state"),
        row.required("office"),
        row.optional("from").map(RoughDate::new),
        row.optional("until").map(RoughDate::new),
        row.optional("last_seen").map(RoughDate::new),
        row.required("source"),
        verified(row.required("verified")));
  }

  private static boolean surnameFirst(String order) {
    return switch (order) {
      case "surname_first" -> true;
      case "given_first" -> false;
      default -> throw new IllegalArgumentException(order + " is no order of names");
    };
  }

  private static boolean verified(String answer) {
    return switch (answer) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("verified is yes or no, not " + answer);
    };
  }
}
