package dev.chancery.checking.known;

/// That a state is told to be, not to be, or to have become a member of an organisation.
///
/// @param start the first character of the words in the sentence
/// @param end the character after the last
/// @param state the state's code
/// @param body the organisation's code
record MemberClaim(int start, int end, String state, String body, Tie tie) {

  /// How the state is tied to the organisation.
  enum Tie {
    IS,
    IS_NOT,
    BECAME
  }

  boolean denied() {
    return tie == Tie.IS_NOT;
  }
}
