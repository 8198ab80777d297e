package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A body that neither the tables nor the name model know, told by who speaks for it: "Sea-Watch
/// spokesperson Ana Ruiz".
final class UnlistedBody {

  private static final Set<String> SPEAKING = WordList.named("speaking_offices");
  private static final Set<String> RANKS = WordList.named("rank_words");

  private UnlistedBody() {}

  /// The names that stand right before an office in small letters.
  static Optional<Actor> before(Sentence sentence, int start, int noun, ActorNouns nouns) {
    if (!SPEAKING.contains(sentence.token(noun).text()) || start == noun) {
      return Optional.empty();
    }
    List<Token> words = sentence.tokens().subList(start, noun);
    boolean body =
        words.stream().allMatch(UnlistedBody::isUnknownName)
            && words.stream().noneMatch(word -> nouns.isNoun(sentence, word.index()));
    return body ? Optional.of(actor(sentence, start, noun)) : Optional.empty();
  }

  private static boolean isUnknownName(Token word) {
    NameKind name = word.name();
    return word.isName()
        && Character.isUpperCase(word.text().codePointAt(0))
        && (name == NameKind.NONE || name == NameKind.ORGANIZATION)
        && !RANKS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static Actor actor(Sentence sentence, int start, int end) {
    Span span = sentence.span(start, end);
    String name =
        sentence.tokens().subList(start, end).stream()
            .map(Token::text)
            .collect(Collectors.joining(" "));
    return Actor.of(name, span).withOrganization(name);
  }
}
