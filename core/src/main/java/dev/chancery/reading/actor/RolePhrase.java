package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An office as it is written, with the state or organisation it belongs to where that is said.
///
/// @param start index of its first word ("South" in "South Korea's foreign minister")
/// @param end index after its last word
/// @param noun index of the noun that heads it ("minister")
/// @param role the office, lower case; none where only belonging is told
/// @param principal whose office it is
record RolePhrase(
    int start,
    int end,
    int noun,
    @Nullable String role,
    Optional<Actor> principal,
    @Nullable String sector) {

  /// Belonging without an office: "Ana Ruiz of the Harbour Union".
  static RolePhrase affiliation(int at, ActorMention mention) {
    Optional<Actor> principal = Optional.of(mention.actors().getFirst());
    return new RolePhrase(at, mention.end(), at, null, principal, null);
  }

  /// The same office, of this state or organisation.
  RolePhrase of(Optional<Actor> whose) {
    return new RolePhrase(start, end, noun, role, whose, sector);
  }

  /// The office, or nothing where only belonging is told.
  Optional<String> office() {
    return Optional.ofNullable(role);
  }
}
