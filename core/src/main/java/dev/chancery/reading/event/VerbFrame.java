package dev.chancery.reading.event;

import dev.chancery.model.EventType;
import dev.chancery.reference.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One sense of a verb that tells an event: a row of verbs.tsv.
///
/// @param verb the lemma
/// @param particle the particle or preposition it must have ("on" of "call on")
/// @param objects lemmas, one of which must head its object; empty when any object will do
/// @param condition what else must depend on the verb
/// @param recipients where the recipient stands: "obj", "comp" or a preposition, best first
record VerbFrame(
    String verb,
    Optional<String> particle,
    Set<String> objects,
    Optional<Condition> condition,
    EventType type,
    Optional<String> mode,
    List<String> recipients,
    Needs needs,
    List<String> contexts) {

  static VerbFrame of(Row row, WordClasses classes) {
    String[] words = row.required("verb").split(" ", 2);
    return new VerbFrame(
        words[0],
        words.length < 2 ? Optional.empty() : Optional.of(words[1]),
        classes.expand(row.list("object")),
        row.optional("condition").map(text -> Condition.of(text, classes)),
        EventType.valueOf(row.required("type")),
        row.optional("mode"),
        row.list("recipient"),
        Needs.of(row.required("needs")),
        row.list("contexts"));
  }

  /// How much it asks of a clause: of two senses that fit, the one that asks more is meant.
  int demands() {
    return (objects.isEmpty() ? 0 : 2)
        + (particle.isPresent() ? 2 : 0)
        + (condition.isPresent() ? 1 : 0);
  }
}
