package dev.chancery.reading.commitment;

import dev.chancery.model.Modality;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The words that announce an act ("plans to", "commitment to"), and the verbs that tell none.
final class Triggers {

  private final Map<String, Modality> byWord;
  private final Set<String> vague;

  private Triggers(Map<String, Modality> byWord, Set<String> vague) {
    this.byWord = byWord;
    this.vague = vague;
  }

  static Triggers load() {
    Map<String, Modality> words =
        Table.load(Triggers.class, "triggers.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(Triggers::key, Triggers::modality));
    Set<String> vague =
        Table.load(Triggers.class, "vague.tsv").rows().stream()
            .map(row -> row.required("lemma"))
            .collect(Collectors.toUnmodifiableSet());
    return new Triggers(words, vague);
  }

  /// How firmly this word announces an act, or nothing when it announces none.
  Optional<Modality> of(Token word) {
    String part = word.isVerb() ? "verb" : word.isNoun() ? "noun" : "adjective";
    return Optional.ofNullable(byWord.get(word.lemma().toLowerCase(Locale.ROOT) + "/" + part));
  }

  /// Whether the verb tells a definite act.
  boolean act(Token verb) {
    return verb.isVerb() && !vague.contains(verb.lemma());
  }

  private static String key(Row row) {
    return row.required("lemma") + "/" + row.required("part");
  }

  private static Modality modality(Row row) {
    return Modality.valueOf(row.required("modality").toUpperCase(Locale.ROOT));
  }
}
