package dev.chancery.reading.agreement;

import dev.chancery.model.AgreementType;
import dev.chancery.reference.Row;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A noun for an instrument between states or bodies ("memorandum of understanding").
///
/// @param words in lower case, singular
/// @param type what kind of instrument it is
/// @param plain where it counts without capitals: `parties` where they are named with it, `act`
///   where it is told to be signed, ratified, left …
record Instrument(List<String> words, AgreementType type, Set<String> plain) {

  Instrument {
    words = List.copyOf(words);
    plain = Set.copyOf(plain);
  }

  static Instrument of(Row row) {
    return new Instrument(
        List.of(row.required("words").split(" ")),
        AgreementType.valueOf(row.required("type").toUpperCase(Locale.ROOT)),
        Set.copyOf(row.list("plain")));
  }

  String head() {
    return words.contains("of") ? words.getFirst() : words.getLast();
  }

  boolean countsWithParties() {
    return plain.contains("parties");
  }

  /// Whether it counts only where two parties are named as a pair ("the Chile-Peru partnership").
  boolean countsWithPair() {
    return plain.contains("pair");
  }

  boolean countsWithAct() {
    return plain.contains("act");
  }

  /// Whether an act told of it is enough, with no party named ("issued a joint statement").
  boolean countsWhenTold() {
    return plain.contains("told") || specific();
  }

  /// Whether the words alone mean an instrument between states.
  boolean specific() {
    return plain.contains("specific");
  }
}
