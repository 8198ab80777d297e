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
    return around(telling)
        .or(() -> before(telling))
        .map(words -> telling.says(words, "statement/so-they-said", 0.85));
  }

  /// The cue stands between commas: "The bridge, she noted, will open".
  private static Optional<Span> around(Telling telling) {
    Sentence sentence = telling.sentence();
    int first = firstOf(telling);
    int last = telling.verb().index();
    boolean between =
        first > 1
            && last + 3 < sentence.size()
            && sentence.token(first - 1).tag().equals(",")
            && sentence.token(last + 1).tag().equals(",");
    return between ? Optional.of(sentence.span(0, sentence.size())) : Optional.empty();
  }

  private static int firstOf(Telling telling) {
    int verb = telling.verb().index();
    return telling.speaker().index() < verb
        ? telling.sentence().subtree(telling.speaker()).getFirst().index()
        : verb;
  }

  /// From the start of the sentence to the comma before the speaker and the verb.
  private static Optional<Span> before(Telling telling) {
    Sentence sentence = telling.sentence();
    int first = firstOf(telling);
    if (first < 4
        || telling.verb().tag().equals("VBP")
        || !sentence.token(first - 1).hasTag(",", "''")) {
      return Optional.empty();
    }
    boolean clause =
        sentence.tokens().subList(0, first - 1).stream()
            .anyMatch(word -> word.hasTag("VBD", "VBP", "VBZ", "MD"));
    return telling.clause().marker().isPresent() || !clause
        ? Optional.empty()
        : Optional.of(sentence.span(0, first - 1));
  }
}
