package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;

/// "Ruiz said that the talks had failed", "the talks, Ruiz told reporters, had failed".
final class SaidThat implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    if (!takesClause(telling)) {
      return Optional.empty();
    }
    return telling
        .complement("ccomp")
        .or(() -> misread(telling))
        .map(clause -> withoutAside(telling, telling.from(start(telling, clause))))
        .map(words -> telling.says(words, "statement/said-that", 0.9));
  }

  private static Span withoutAside(Telling telling, Span words) {
    Sentence sentence = telling.sentence();
    int comma = telling.verb().index() + 1;
    int first = comma < sentence.size() ? Asides.past(sentence, comma) : comma;
    boolean inside = first > comma && words.contains(sentence.token(first).span());
    return inside ? new Span(sentence.token(first).span().start(), words.end()) : words;
  }

  private static boolean takesClause(Telling telling) {
    Cue cue = telling.cue();
    boolean text = telling.hearing().speakers().nouns().text(telling.speaker());
    return cue.takes(Complement.CLAUSE)
        || cue.takes(Complement.PERSON_CLAUSE)
        || (cue.takes(Complement.TEXT_CLAUSE) && text);
  }

  /// The parser may hang a clause without "that" on the verb word by word: its subject as object.
  private static Optional<Token> misread(Telling telling) {
    return telling.complements().stream()
        .filter(word -> word.is("dep") || word.is("advcl") || word.is("xcomp") || word.is("obj"))
        .filter(word -> finite(telling.sentence(), word))
        .findFirst();
  }

  private static boolean finite(Sentence sentence, Token word) {
    boolean conjugated =
        word.hasTag("VBD", "VBP", "VBZ") || sentence.child(word, "aux", "cop").isPresent();
    boolean when =
        word.is("advcl") && sentence.anyChild(word, how -> how.tag().equals("WRB"), "advmod");
    return conjugated && !when && sentence.child(word, "mark").filter(SaidThat::foreign).isEmpty();
  }

  private static boolean foreign(Token mark) {
    return !mark.lemma().equals("that") && !mark.tag().equals("TO");
  }

  /// A subject that hangs on the verb instead of on its clause comes first.
  private static Token start(Telling telling, Token clause) {
    return telling.complements().stream()
        .filter(word -> word.index() < clause.index() && word.is("obj"))
        .filter(word -> !telling.cue().takes(Complement.PERSON_CLAUSE))
        .findFirst()
        .orElse(clause);
  }
}
