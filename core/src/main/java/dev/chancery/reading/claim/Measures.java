package dev.chancery.reading.claim;

import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The lexicons that say which figures are of public matter.
final class Measures {

  private final Map<String, Measure> nouns;
  private final Map<String, String> verbs;

  Measures() {
    nouns =
        Table.load(Measures.class, "measures.tsv").map(Measure::of).stream()
            .collect(Collectors.toMap(Measure::noun, measure -> measure));
    verbs =
        Table.load(Measures.class, "casualties.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.required("verb"), row -> row.required("measure")));
  }

  Optional<Measure> ofNoun(Token noun) {
    return Optional.ofNullable(nouns.get(noun.lemma().toLowerCase(java.util.Locale.ROOT)));
  }

  /// What a verb makes of the people counted as its object or subject ("killed").
  Optional<String> ofVerb(Token verb) {
    return Optional.ofNullable(verbs.get(verb.lemma()));
  }
}
