package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The verbs of saying, by lemma.
final class Cues {

  private final Map<String, Cue> byLemma;

  private Cues(Map<String, Cue> byLemma) {
    this.byLemma = byLemma;
  }

  static Cues load() {
    return new Cues(
        Table.load(Cues.class, "cues.tsv").map(Cue::of).stream()
            .collect(Collectors.toUnmodifiableMap(Cue::lemma, Function.identity())));
  }

  /// The cue that this word is, or nothing.
  Optional<Cue> of(Token word) {
    return word.isVerb() ? Optional.ofNullable(byLemma.get(word.lemma())) : Optional.empty();
  }
}
