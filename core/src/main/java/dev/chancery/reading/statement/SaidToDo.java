package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Token;
import java.util.Optional;

/// "The group claimed to hold the town", "Ruiz urged them to leave", "he denied knowing".
final class SaidToDo implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    return words(telling)
        .map(word -> telling.says(telling.from(word), "statement/said-to-do", 0.8));
  }

  private static Optional<Token> words(Telling telling) {
    Optional<Token> act =
        telling.complement("xcomp", "ccomp", "advcl", "dep").filter(Token::isVerb);
    if (act.isEmpty()) {
      return Optional.empty();
    }
    boolean gerund = act.get().tag().equals("VBG");
    boolean infinitive = telling.sentence().anyChild(act.get(), word -> word.tag().equals("TO"));
    Optional<Token> person =
        telling.complement("obj").filter(noun -> noun.index() < act.get().index());
    if (infinitive && telling.cue().takes(Complement.PERSON_INFINITIVE)) {
      return person.or(() -> act);
    }
    boolean taken =
        (infinitive && telling.cue().takes(Complement.INFINITIVE))
            || (gerund && telling.cue().takes(Complement.GERUND));
    return taken && person.isEmpty() ? act : Optional.empty();
  }
}
