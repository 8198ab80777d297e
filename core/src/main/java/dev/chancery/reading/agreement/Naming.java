package dev.chancery.reading.agreement;

import dev.chancery.model.AgreementType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;

/// An agreement named in a sentence.
///
/// @param start index of the first token of its name
/// @param end index after the last
/// @param head the noun that heads the name
/// @param manner how it is named
/// @param parties codes that the name itself is known to name
/// @param sameAs the usual name of a known agreement, else empty
record Naming(
    Sentence sentence,
    int start,
    int end,
    Token head,
    AgreementType type,
    Manner manner,
    List<String> parties,
    String sameAs) {

  /// How an agreement is named.
  enum Manner {
    /// By a name that is known ("New START").
    KNOWN,
    /// By a name in capitals ("the Convention on Road Traffic").
    PROPER,
    /// By a common noun ("a trade agreement with Chile").
    PLAIN
  }

  Naming {
    parties = List.copyOf(parties);
  }

  boolean holds(int token) {
    return start <= token && token < end;
  }

  boolean overlaps(Naming other) {
    return sentence.index() == other.sentence.index() && start < other.end && other.start < end;
  }
}
