package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.stream.Stream;

/// A preposition leads in what is said: "called for talks", "spoke about trade", "described it as".
final class SpokeAbout implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    return telling.complements().stream()
        .filter(word -> ledIn(telling, word) && !time(telling, word))
        .findFirst()
        .map(
            word -> telling.says(telling.from(start(telling, word)), "statement/spoke-about", 0.8));
  }

  private static boolean ledIn(Telling telling, Token word) {
    return marks(telling, word)
        .anyMatch(mark -> telling.cue().prepositions().contains(mark.lemma()));
  }

  /// What leads in a complement; in "called for the bill to be dropped" it may stand with "bill".
  private static Stream<Token> marks(Telling telling, Token word) {
    Sentence sentence = telling.sentence();
    Stream<Token> own = sentence.children(word, "case", "mark").stream();
    Stream<Token> subjects =
        sentence.children(word, "nsubj").stream()
            .filter(subject -> word.isVerb())
            .flatMap(subject -> sentence.children(subject, "case").stream());
    return Stream.concat(own, subjects);
  }

  /// "called on Monday" names no one who is called on.
  private static boolean time(Telling telling, Token word) {
    return telling.hearing().ground().times().at(telling.sentence(), word).isPresent();
  }

  /// "described the talks as useful": what is described belongs to the words.
  private static Token start(Telling telling, Token word) {
    return telling
        .complement("obj")
        .filter(object -> object.index() < word.index() && !object.tag().startsWith("W"))
        .orElse(word);
  }
}
