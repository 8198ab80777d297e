package dev.chancery.reference.fact;

/// How well a line of a table of facts is founded.
public enum Certainty {
  /// Its source was read when the table was made.
  READ,
  /// Well known, and a second list agrees.
  AGREED,
  /// Well known; its source was named but not read again.
  KNOWN,
  /// General knowledge that may be wrong in a detail.
  UNVERIFIED;

  static Certainty of(String word) {
    return switch (word) {
      case "read" -> READ;
      case "agreed" -> AGREED;
      case "known" -> KNOWN;
      case "no" -> UNVERIFIED;
      default -> throw new IllegalArgumentException(word + " is no degree of certainty");
    };
  }
}
