package dev.chancery.reading.event;

import dev.chancery.model.EventType;
import dev.chancery.reference.Row;
import java.util.List;
import java.util.Optional;

/// A noun that tells an event: a row of nouns.tsv.
///
/// @param noun the lemma, with the words before it that it must have ("air strike")
/// @param actors where the actor stands: "poss", "adj" or a preposition, best first
/// @param recipients where the recipient stands
record NounFrame(
    String noun,
    EventType type,
    Optional<String> mode,
    List<String> actors,
    List<String> recipients,
    Needs needs,
    List<String> contexts) {

  static NounFrame of(Row row) {
    return new NounFrame(
        row.required("noun"),
        EventType.valueOf(row.required("type")),
        row.optional("mode"),
        row.list("actor"),
        row.list("recipient"),
        Needs.of(row.required("needs")),
        row.list("contexts"));
  }

  String headWord() {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }
}
