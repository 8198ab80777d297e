package dev.chancery.reference;

/// What a name or title tells of a person for "he" and "she".
public enum Gender {
  MALE,
  FEMALE,
  /// Borne by men and women, or not told.
  EITHER;

  /// Whether a person of this gender may be the other.
  public boolean fits(Gender other) {
    return this == other || this == EITHER || other == EITHER;
  }

  static Gender read(String text) {
    return switch (text) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      case "both", "" -> EITHER;
      default -> throw new IllegalArgumentException(text + " is neither m nor f nor both");
    };
  }
}
