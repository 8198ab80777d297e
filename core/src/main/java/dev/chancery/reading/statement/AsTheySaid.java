package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;

/// "As Ruiz noted, the talks failed": the clause around the as-clause holds what is said.
final class AsTheySaid implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    boolean led = telling.clause().marker().filter("as"::equals).isPresent();
    boolean complete = telling.complement("ccomp", "obj").isPresent();
    if (!led || complete || !telling.cue().takes(Complement.CLAUSE)) {
      return Optional.empty();
    }
    return around(telling).map(words -> telling.says(words, "statement/as-they-said", 0.75));
  }

  /// The longer part of the head's clause, before or after the as-clause.
  private static Optional<Span> around(Telling telling) {
    Sentence sentence = telling.sentence();
    Optional<Token> head = sentence.head(telling.verb());
    if (head.isEmpty()) {
      return Optional.empty();
    }
    List<Token> aside = sentence.subtree(telling.verb());
    List<Token> whole = sentence.subtree(head.get());
    int before = aside.getFirst().index() - whole.getFirst().index();
    int after = whole.getLast().index() - aside.getLast().index();
    if (before > 0 && after > 1) {
      return Optional.of(sentence.span(whole.getFirst().index(), whole.getLast().index() + 1));
    }
    return Optional.of(
        before > after
            ? sentence.span(whole.getFirst().index(), aside.getFirst().index())
            : sentence.span(aside.getLast().index() + 1, whole.getLast().index() + 1));
  }
}
