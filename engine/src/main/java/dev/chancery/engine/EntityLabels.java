package dev.chancery.engine;

import dev.chancery.reading.parse.NameKind;

/// The labels of the encoder's names ("B-person", "I-place", "O") as the reading knows them.
final class EntityLabels {

  private static final int MARK = "B-".length();

  private EntityLabels() {}

  static NameKind kind(String label) {
    if (label.length() < MARK) {
      return NameKind.NONE;
    }
    return switch (label.substring(MARK)) {
      case "person" -> NameKind.PERSON;
      case "organisation" -> NameKind.ORGANIZATION;
      case "place" -> NameKind.LOCATION;
      // the reading knows nationalities by their words
      case "nationality", "other" -> NameKind.OTHER;
      default -> throw new IllegalArgumentException("no kind of name is called " + label);
    };
  }
}
