package dev.chancery.checking.known;

import dev.chancery.reading.parse.Token;
import java.util.Set;

/// A word that goes with the word on which a date or a place hangs.
///
/// @param link how it does: "subject", "object", "self", "mod" for what stands before a noun,
///   "antecedent", or the preposition before it
record Part(Token token, String link) {

  boolean isSubject() {
    return link.equals("subject");
  }

  /// Whether it is linked by one of these.
  boolean isLinkedBy(Set<String> links) {
    return links.contains(link);
  }
}
