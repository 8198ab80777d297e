package dev.chancery.reading.actor;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.Gender;
import java.util.Optional;

/// A person's name at one place, with the office told there.
///
/// @param name the words of the name
/// @param before the office before the name
/// @param after the office in an apposition after it
/// @param courtesy what "Mr." or "Ms." before the name tells
record Sighting(
    NameSpan place,
    PersonName name,
    Optional<RolePhrase> before,
    Optional<RolePhrase> after,
    Gender courtesy) {

  Sentence sentence() {
    return place.sentence();
  }

  /// The office with whose it is, where one of the two tells.
  Optional<RolePhrase> office() {
    boolean told = before.isPresent() && before.get().principal().isEmpty() && after.isPresent();
    return told && after.get().principal().isPresent()
        ? before.map(role -> role.of(after.get().principal()))
        : before.or(() -> after);
  }

  /// Index of the first word, title included.
  int start() {
    return before
        .map(RolePhrase::start)
        .map(first -> Math.min(first, place.start()))
        .orElse(place.start());
  }
}
