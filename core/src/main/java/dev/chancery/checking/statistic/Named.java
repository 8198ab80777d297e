package dev.chancery.checking.statistic;

import java.util.List;

/// A state or organisation as a sentence names it, by name or by a pronoun that stands for it.
///
/// @param start its first character in the text of the sentence
/// @param codes one, or both of "the two countries"
record Named(int start, int end, Sign sign, List<String> codes) {

  Named {
    codes = List.copyOf(codes);
  }

  /// What stands for its first letter in a signed sentence.
  enum Sign {
    /// "Peru", "the European Union", "it"
    ONE('\uE000'),
    /// "Peruvian"
    ADJECTIVE('\uE001'),
    /// "the two countries", "they"
    PAIR('\uE002'),
    /// "its"
    ITS('\uE004'),
    /// "their" of two
    THEIRS('\uE005');

    private final char letter;

    Sign(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }
  }
}
