package dev.chancery.checking.known;

import java.util.List;

/// A town that is told to be the capital, or where a state's government sits.
///
/// @param town as the text writes it
/// @param states the codes of the states of which it may be told; several where the words leave
///   open which
/// @param sure whether the words themselves name the state
/// @param how what the words tell
record CapitalClaim(int start, int end, String town, List<String> states, boolean sure, How how) {

  CapitalClaim {
    states = List.copyOf(states);
  }

  /// What is told of the town.
  enum How {
    /// "Ottawa, the Canadian capital"
    CAPITAL,
    /// "the Canadian parliament in Ottawa"
    SEAT
  }
}
