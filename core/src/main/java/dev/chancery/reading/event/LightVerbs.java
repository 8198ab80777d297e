package dev.chancery.reading.event;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Verbs that leave the telling to their object ("held talks"), from light-verbs.tsv.
record LightVerbs(Map<String, Part> parts) {

  /// What such a verb says of the act that its object tells.
  enum Part {
    /// Its subject does it.
    DOES,
    /// Its subject ends it, which yields to the other side.
    ENDS,
    /// Its subject is the one it is done to.
    RECEIVES
  }

  static LightVerbs load() {
    return new LightVerbs(
        Table.load(LightVerbs.class, "light-verbs.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.required("verb"),
                    row -> Part.valueOf(row.required("subject").toUpperCase(Locale.ROOT)))));
  }

  Optional<Part> part(Token verb) {
    return Optional.ofNullable(parts.get(verb.lemma()));
  }

  /// Whether the noun tells what its verb says is over ("lifted the embargo").
  boolean ended(Sentence sentence, Token noun) {
    return (noun.is("obj") || noun.relation().equals("nsubj:pass"))
        && sentence.head(noun).flatMap(this::part).filter(Part.ENDS::equals).isPresent();
  }
}
