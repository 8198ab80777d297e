package dev.chancery.reading.event;

import dev.chancery.model.EventType;
import dev.chancery.reference.Row;
import java.util.List;
import java.util.Optional;

/// A noun that tells an event: a row of nouns.tsv.
///
/// @param words the lemma, after the words that it must have before it ("air strike")
/// @param actors where the actor stands: "poss", "adj" or a preposition, best first
/// @param recipients where the recipient stands
record NounFrame(
    List<String> words,
    EventType type,
    Optional<String> mode,
    List<String> actors,
    List<String> recipients,
    Needs needs,
    List<String> contexts) {

  static NounFrame of(Row row) {
    return new NounFrame(
        List.of(row.required("noun").split(" ", -1)),
        EventType.valueOf(row.required("type")),
        row.optional("mode"),
        row.list("actor"),
        row.list("recipient"),
        Needs.of(row.required("needs")),
        row.list("contexts"));
  }

  /// How many characters it is long, a blank between two words.
  int length() {
    return String.join(" ", words).length();
  }

  String headWord() {
    return words.getLast();
  }
}
