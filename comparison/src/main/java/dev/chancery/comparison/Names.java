package dev.chancery.comparison;

import dev.chancery.reading.parse.NameKind;
import org.jspecify.annotations.Nullable;

/// The labels of the 4-class name model as the reading knows them.
final class Names {

  private Names() {}

  static NameKind kind(@Nullable String label) {
    if (label == null) {
      return NameKind.NONE;
    }
    return switch (label) {
      case "PERSON" -> NameKind.PERSON;
      case "ORGANIZATION" -> NameKind.ORGANIZATION;
      case "LOCATION" -> NameKind.LOCATION;
      case "MISC" -> NameKind.OTHER;
      default -> NameKind.NONE;
    };
  }
}
