package dev.chancery.checking.known;

import dev.chancery.reading.parse.Token;
import java.util.List;

/// That states are told to have joined or left an organisation.
///
/// @param head the verb that tells it
/// @param states their codes
/// @param body the organisation's code
record MemberChange(int start, int end, Kind kind, Token head, List<String> states, String body) {

  /// What they did.
  enum Kind {
    JOINED,
    /// Joined once more.
    REJOINED,
    LEFT
  }

  MemberChange {
    states = List.copyOf(states);
  }

  boolean joined() {
    return kind != Kind.LEFT;
  }
}
