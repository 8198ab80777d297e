package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An office as it is written, with the state or organisation it belongs to where that is said.
///
/// @param start index of its first word ("South" in "South Korea's foreign minister")
/// @param end index after its last word
/// @param noun index of the noun that heads it ("minister")
/// @param role the office, lower case
/// @param principal whose office it is
record RolePhrase(
    int start,
    int end,
    int noun,
    String role,
    Optional<Actor> principal,
    @Nullable String sector) {}
