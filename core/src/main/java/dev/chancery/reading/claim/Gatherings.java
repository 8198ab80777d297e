package dev.chancery.reading.claim;

import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// Meetings, groups and treaties that the reference tables do not know, as those to whom counted
/// states and members belong: "the coalition comprises 70 countries", "182 States parties to the
/// Convention".
final class Gatherings {

  private static final Set<String> HELD =
      Set.of(
          "comprise",
          "gather",
          "include",
          "unite",
          "represent",
          "bring",
          "convene",
          "join",
          "have",
          "count",
          "span",
          "cover",
          "attract",
          "draw");
  private static final Set<String> TO = Set.of("to", "of");

  private Gatherings() {}

  /// What the counted belong to: "to the Convention", else the subject of the verb above them.
  static Optional<Subject> of(Scene scene, Sentence sentence, Token counted) {
    return sentence.children(counted, "nmod").stream()
        .filter(part -> part.isName() && sentence.marker(part).filter(TO::contains).isPresent())
        .findFirst()
        .or(() -> holder(sentence, counted))
        .filter(body -> scene.called(sentence, body).isEmpty())
        .map(body -> Subject.of(name(scene, sentence, body)));
  }

  private static Optional<Token> holder(Sentence sentence, Token counted) {
    Optional<Token> at = sentence.head(counted);
    while (at.isPresent() && at.get().isNoun()) {
      at = sentence.head(at.get());
    }
    return at.filter(verb -> HELD.contains(verb.lemma()))
        .flatMap(verb -> new Clause(sentence, verb).subject())
        .filter(Token::isNoun);
  }

  private static String name(Scene scene, Sentence sentence, Token body) {
    return scene.quote(Phrase.of(sentence, body).span()).replaceFirst("^(?i)(the|a|an|this) ", "");
  }
}
