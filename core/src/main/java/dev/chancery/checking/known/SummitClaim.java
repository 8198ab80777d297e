package dev.chancery.checking.known;

import java.util.Optional;
import java.util.OptionalInt;

/// What words say of a summit.
///
/// @param body the organisation or series
/// @param ordinal its number in the series
/// @param place the town or state it is told to be in, as written
/// @param host the code of the state that is told to be the host
/// @param nameless whether the words only say "the summit", so that another may be meant
record SummitClaim(
    int start,
    int end,
    String body,
    OptionalInt year,
    OptionalInt ordinal,
    Optional<String> place,
    Optional<String> host,
    boolean nameless) {

  /// The same in a year.
  SummitClaim in(int other) {
    return new SummitClaim(start, end, body, OptionalInt.of(other), ordinal, place, host, nameless);
  }

  /// Whether there is something to be right or wrong.
  boolean saysSomething() {
    return ordinal.isPresent() || place.isPresent() || host.isPresent();
  }
}
