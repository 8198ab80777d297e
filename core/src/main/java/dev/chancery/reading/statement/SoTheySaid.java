package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.util.Optional;

/// The words stand before the verb: "The talks had failed, Ruiz said", "…, said Ruiz".
final class SoTheySaid implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    if (!telling.cue().takes(Complement.CLAUSE)
        || !telling.complements().stream().allMatch(word -> word.is("obl"))) {
      return Optional.empty();
    }
    return before(telling).map(words -> telling.says(words, "statement/so-they-said", 0.85));
  }

  /// From the start of the sentence to the comma before the speaker and the verb.
  private static Optional<Span> before(Telling telling) {
    Sentence sentence = telling.sentence();
    int first = telling.verb().index();
    if (telling.speaker().index() < first) {
      first = sentence.subtree(telling.speaker()).getFirst().index();
    }
    if (first < 4
        || telling.verb().tag().equals("VBP")
        || !sentence.token(first - 1).tag().matches(",|''")) {
      return Optional.empty();
    }
    return telling.clause().marker().isPresent()
        ? Optional.empty()
        : Optional.of(sentence.span(0, first - 1));
  }
}
