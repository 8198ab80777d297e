package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the author behind a verb without a subject of its own: "it is my pleasure to
/// congratulate", "Allow me to thank".
final class FirstPerson {

  private static final Set<String> WORDS = Set.of("i", "we", "me", "us", "my", "our");

  private static final Set<String> PLEASURES =
      Set.of("pleasure", "honor", "honour", "privilege", "delight", "joy");

  private FirstPerson() {}

  static List<Actor> speaking(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    Optional<Token> governor = sentence.head(verb);
    boolean governed =
        verb.is("xcomp")
            || verb.is("csubj")
            || verb.is("ccomp")
            || verb.is("acl")
            || verb.is("advcl");
    boolean pleasure = governor.filter(word -> word.lemmaIn(PLEASURES)).isPresent();
    boolean named =
        governor.isPresent()
            && sentence.subtree(governor.get()).stream()
                .filter(token -> token.index() < verb.index())
                .anyMatch(token -> WORDS.contains(token.text().toLowerCase(Locale.ROOT)));
    return governed && (named || pleasure) && sentence.children(verb, "nsubj").isEmpty()
        ? clause.scene().author().map(List::of).orElse(List.of())
        : List.of();
  }
}
