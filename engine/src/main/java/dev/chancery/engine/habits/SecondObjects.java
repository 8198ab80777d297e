package dev.chancery.engine.habits;

import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;

/// "killing two and wounding ten": a verb has one object, so that a second one behind a verb that
/// is joined to it and has none is that verb's.
final class SecondObjects {

  private static final String OBJECT = "obj";

  private SecondObjects() {}

  static List<Token> placed(List<Token> words) {
    return words.stream()
        .map(word ->
            joinedBefore(words, word)
                .map(verb -> Habits.under(word, verb.index(), OBJECT))
                .orElse(word))
        .toList();
  }

  private static Optional<Token> joinedBefore(List<Token> words, Token object) {
    if (!object.is(OBJECT) || words.stream().noneMatch(other -> isEarlierObject(other, object))) {
      return Optional.empty();
    }
    return words.stream()
        .filter(verb -> verb.is("conj") && verb.head() == object.head())
        .filter(verb -> verb.tag().startsWith("VB") && verb.index() < object.index())
        .filter(verb -> words.stream().noneMatch(other -> isObjectOf(other, verb)))
        .reduce((one, other) -> other);
  }

  private static boolean isEarlierObject(Token other, Token object) {
    return other.is(OBJECT) && other.head() == object.head() && other.index() < object.index();
  }

  private static boolean isObjectOf(Token other, Token verb) {
    return other.is(OBJECT) && other.head() == verb.index();
  }
}
