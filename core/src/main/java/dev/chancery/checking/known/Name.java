package dev.chancery.checking.known;

/// A state or organisation as a sentence names it.
///
/// @param start its first character in the text of the sentence
/// @param code the state's or organisation's code
record Name(int start, int end, String code, Sort sort) {

  /// How it is named; the sign marks its first character in a marked text.
  enum Sort {
    /// "Peru"
    STATE('\uE000'),
    /// "Peruvian"
    PEOPLE('\uE001'),
    /// "ASEAN"
    BODY('\uE002');

    private final char sign;

    Sort(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }
  }
}
