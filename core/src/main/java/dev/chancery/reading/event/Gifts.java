package dev.chancery.reading.event;

import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Token;
import java.util.Set;

/// Aid that nobody gives.
final class Gifts {

  private static final Set<String> GIVEN =
      Set.of(
          "assistance",
          "aid",
          "funding",
          "support",
          "contribution",
          "grant",
          "program",
          "programme",
          "package",
          "project",
          "investment",
          "fund",
          "donation",
          "initiative",
          "announcement",
          "vaccine",
          "dose",
          "money",
          "dollar");

  private Gifts() {}

  /// "The truce has brought relief": whether what brings it is neither a giver nor what is given.
  static boolean byThings(Clause clause, EventType type) {
    return type == EventType.AID
        && !clause.passive()
        && clause
            .subject()
            .filter(Token::isNoun)
            .filter(subject -> !subject.lemmaIn(GIVEN))
            .isPresent();
  }
}
