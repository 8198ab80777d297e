package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// "Ruiz was accused of taking bribes, which she denied": what is denied stands before.
final class WhichTheyDenied implements StatementRule {

  private static final Set<String> RELATIVE = Set.of("which", "that");
  private static final Set<String> DENYING = Set.of("deny", "dispute");

  @Override
  public Optional<Saying> read(Telling telling) {
    Token verb = telling.verb();
    boolean relative = verb.is("acl") && verb.lemmaIn(DENYING);
    return relative && telling.cue().takes(Complement.OBJECT)
        ? telling.sentence().children(verb, "obj").stream()
            .filter(word -> word.index() < verb.index() && word.lemmaIn(RELATIVE))
            .findFirst()
            .flatMap(which -> words(telling, which))
            .map(words -> telling.says(words, "statement/which-they-denied", 0.8))
        : Optional.empty();
  }

  /// The noun that names something said ("the charges that he denied"), else the clause before.
  private static Optional<Span> words(Telling telling, Token which) {
    Sentence sentence = telling.sentence();
    Optional<Token> noun = sentence.head(telling.verb());
    int end =
        sentence.token(which.index() - 1).text().equals(",") ? which.index() - 1 : which.index();
    int start =
        noun.filter(telling.cue()::speaksOf)
            .map(said -> sentence.subtree(said).getFirst().index())
            .or(() -> noun.map(said -> clause(sentence, said)))
            .orElse(end);
    return start < end ? Optional.of(sentence.span(start, end)) : Optional.empty();
  }

  private static int clause(Sentence sentence, Token noun) {
    Token at = noun;
    while (at.head() >= 0 && !at.hasTag("VBD", "VBN", "VBP", "VBZ")) {
      at = sentence.token(at.head());
    }
    return Math.min(at.index(), noun.index());
  }
}
