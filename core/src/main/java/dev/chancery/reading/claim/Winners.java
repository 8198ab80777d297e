package dev.chancery.reading.claim;

import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// Whose the votes, seats and points are that are counted: those who are told to have won them, not
/// the state they were won in.
final class Winners {

  private static final Set<String> SUM = Set.of("percent", "total", "share", "percentage");

  private final Words words;

  Winners(Words words) {
    this.words = words;
  }

  /// Who won what is counted, by name ("the party" is left to its state); nothing when it is
  /// nothing that one wins, or no one is told to have.
  Optional<Subject> of(Scene scene, Sentence sentence, Token counted) {
    return isWon(sentence, counted)
        ? Protagonist.predicate(sentence, counted)
            .filter(verb -> isWinning(sentence, verb, counted))
            .flatMap(verb -> Protagonist.of(scene, sentence, verb))
            .filter(winner -> Character.isUpperCase(winner.names().getFirst().codePointAt(0)))
        : Optional.empty();
  }

  /// "Votes", "a total of 120 votes".
  private boolean isWon(Sentence sentence, Token counted) {
    return words.has("won_noun", counted)
        || (SUM.contains(counted.lemma())
            && sentence.anyChild(counted, of -> words.has("won_noun", of), "nmod"));
  }

  /// "Received 120 votes", "finished second with 120 votes".
  private boolean isWinning(Sentence sentence, Token verb, Token counted) {
    return words.has("won_verb", verb)
        || (words.has("finish_verb", verb) && isUnderWith(sentence, verb, counted));
  }

  private static boolean isUnderWith(Sentence sentence, Token verb, Token counted) {
    return sentence.tokens().subList(verb.index(), Math.max(verb.index(), counted.index())).stream()
        .anyMatch(token -> token.lemma().equals("with"));
  }
}
