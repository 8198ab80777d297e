package dev.chancery.evaluation.parsing;

import dev.chancery.reading.parse.NameKind;
import java.util.Locale;
import java.util.Optional;

/// A class of names that engines and corpora have in common.
enum NameClass {
  PERSON,
  ORGANISATION,
  PLACE,
  OTHER;

  static Optional<NameClass> of(NameKind kind) {
    return switch (kind) {
      case NONE -> Optional.empty();
      case PERSON -> Optional.of(PERSON);
      case ORGANIZATION -> Optional.of(ORGANISATION);
      case LOCATION -> Optional.of(PLACE);
      case OTHER -> Optional.of(OTHER);
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static NameClass of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
