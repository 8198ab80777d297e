package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;

/// "The report makes clear that forests shrink", "Ruiz made it clear that the port stays open".
final class MadeClear implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    if (!telling.verb().lemma().equals("make")) {
      return Optional.empty();
    }
    return telling
        .complement("xcomp", "ccomp")
        .filter(word -> word.lemma().equals("clear"))
        .flatMap(clear -> clause(telling.sentence(), telling.verb(), clear))
        .map(clause ->
            telling.says(telling.sentence().subtreeSpan(clause), "statement/made-clear", 0.85));
  }

  private static Optional<Token> clause(Sentence sentence, Token verb, Token clear) {
    return sentence
        .child(clear, "ccomp")
        .or(() ->
            sentence.children(verb, "ccomp").stream()
                .filter(word -> word.index() > clear.index())
                .findFirst());
  }
}
