package dev.chancery.checking.known;

import java.util.OptionalInt;

/// A state that is told to have, take over or hand on the chair of an organisation.
///
/// @param body the organisation's code
/// @param year the year that the words name
/// @param half the half of that year, 1 or 2; 0 for the whole
/// @param dated whether the words tell of these very days: "on Monday", "today"
/// @param time "recent", "incoming" and the like, in small letters; empty for none
record ChairClaim(
    int start,
    int end,
    String body,
    String state,
    Turn turn,
    OptionalInt year,
    int half,
    boolean dated,
    String time) {

  /// The same in a half of a year.
  ChairClaim in(int other, int part) {
    return new ChairClaim(start, end, body, state, turn, OptionalInt.of(other), part, dated, time);
  }

  /// Whether the chair changes hands.
  boolean changes() {
    return switch (turn) {
      case TAKES, GIVES, RECEIVES -> true;
      case OWN, HOLDS -> false;
    };
  }

  /// What the state is told to do with the chair.
  enum Turn {
    /// Someone's: "Brazil's G20 presidency".
    OWN,
    /// Has it now: "Brazil, which holds the G20 presidency".
    HOLDS,
    /// Takes it over in these days, or soon.
    TAKES,
    /// Had it before: "took over from Peru".
    GIVES,
    /// Has it next: "handed the chair to Korea".
    RECEIVES
  }
}
