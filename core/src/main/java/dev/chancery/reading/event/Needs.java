package dev.chancery.reading.event;

import java.util.Locale;

/// Which sides of an event must be known for it to be told.
enum Needs {
  BOTH,
  /// Both, and the recipient in the words of the clause itself.
  NAMED,
  ACTOR,
  RECIPIENT,
  EITHER,
  ANY;

  static Needs of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  boolean met(boolean actorKnown, boolean recipientKnown) {
    return switch (this) {
      case BOTH, NAMED -> actorKnown && recipientKnown;
      case ACTOR -> actorKnown;
      case RECIPIENT -> recipientKnown;
      case EITHER, ANY -> actorKnown || recipientKnown;
    };
  }
}
