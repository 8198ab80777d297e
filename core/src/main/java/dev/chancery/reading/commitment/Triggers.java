package dev.chancery.reading.commitment;

import dev.chancery.model.Modality;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The words that announce an act ("plans to", "commitment to"), and the verbs that tell none.
final class Triggers {

  private final Map<String, Modality> verbs;
  private final Map<String, Modality> nouns;
  private final Map<String, Modality> adjectives;
  private final Set<String> vague;

  private Triggers(List<Row> words, Set<String> vague) {
    this.verbs = ofPart(words, "verb");
    this.nouns = ofPart(words, "noun");
    this.adjectives = ofPart(words, "adjective");
    this.vague = vague;
  }

  static Triggers load() {
    Set<String> vague =
        Table.load(Triggers.class, "vague.tsv").rows().stream()
            .map(row -> row.required("lemma"))
            .collect(Collectors.toUnmodifiableSet());
    return new Triggers(Table.load(Triggers.class, "triggers.tsv").rows(), vague);
  }

  /// All words that announce an act, as lemmas in lower case.
  Set<String> words() {
    Set<String> all = new HashSet<>(verbs.keySet());
    all.addAll(nouns.keySet());
    all.addAll(adjectives.keySet());
    return all;
  }

  /// How firmly this word announces an act, or nothing when it announces none.
  Optional<Modality> of(Token word) {
    Map<String, Modality> words = word.isVerb() ? verbs : word.isNoun() ? nouns : adjectives;
    return Optional.ofNullable(words.get(word.lemma().toLowerCase(Locale.ROOT)));
  }

  /// Whether the verb tells a definite act.
  boolean act(Token verb) {
    return verb.isVerb() && !vague.contains(verb.lemma());
  }

  private static Map<String, Modality> ofPart(List<Row> words, String part) {
    return words.stream()
        .filter(row -> row.required("part").equals(part))
        .collect(Collectors.toUnmodifiableMap(row -> row.required("lemma"), Triggers::modality));
  }

  private static Modality modality(Row row) {
    return Modality.valueOf(row.required("modality").toUpperCase(Locale.ROOT));
  }
}
