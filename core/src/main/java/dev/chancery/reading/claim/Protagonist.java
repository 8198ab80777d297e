package dev.chancery.reading.claim;

import dev.chancery.model.Subject;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom the clause tells of in which a word stands: its subject, by the name of the person, state
/// or body, else in its own words ("the storm").
final class Protagonist {

  private static final Pattern ARTICLE =
      Pattern.compile("^(?i)(the|a|an|this|that|these|those|its|their|our) ");

  private Protagonist() {}

  static Optional<Subject> of(Scene scene, Sentence sentence, Token word) {
    return predicate(sentence, word)
        .flatMap(predicate -> subject(sentence, predicate))
        .flatMap(token -> named(scene, sentence, token));
  }

  /// The verb above a word, or the noun of "is …"; a participle after a comma ("…, winning half of
  /// the seats") shares the subject of the clause before it.
  static Optional<Token> predicate(Sentence sentence, Token word) {
    return Optional.of(word)
        .filter(token -> token.isVerb() || sentence.child(token, "cop").isPresent())
        .or(() -> sentence.head(word).flatMap(above -> predicate(sentence, above)));
  }

  private static Optional<Token> subject(Sentence sentence, Token predicate) {
    boolean trailing =
        predicate.is("acl")
            && predicate.tag().equals("VBG")
            && sentence.child(predicate, "nsubj").isEmpty()
            && sentence.token(predicate.index() - 1).text().equals(",");
    return trailing
        ? sentence
            .head(predicate)
            .flatMap(noun -> predicate(sentence, noun))
            .flatMap(above -> subject(sentence, above))
        : new Clause(sentence, predicate).subject();
  }

  /// What a noun phrase is called: the names of its actors, else its words. Of "the Swede", who is
  /// one person, not the state but the words.
  static Optional<Subject> named(Scene scene, Sentence sentence, Token token) {
    List<String> called = scene.called(sentence, token);
    if (!called.isEmpty() && !isOneOfPeople(scene, sentence, token)) {
      return Optional.ofNullable(Subject.ofAll(called));
    }
    boolean isNamed = token.isNoun() || Character.isUpperCase(token.text().codePointAt(0));
    return isNamed
            && !token.tag().startsWith("PRP")
            && !token.tag().startsWith("W")
            && !token.hasTag("DT", "EX")
        ? Optional.of(Subject.of(words(scene, sentence, token)))
        : Optional.empty();
  }

  private static boolean isOneOfPeople(Scene scene, Sentence sentence, Token token) {
    return token.hasTag("NN", "NNP", "JJ")
        && scene
            .ground()
            .actors()
            .at(sentence, token)
            .filter(mention -> mention.kind() == ActorMention.Kind.PEOPLE)
            .isPresent();
  }

  /// The words of a noun phrase without its article.
  static String words(Scene scene, Sentence sentence, Token head) {
    return ARTICLE.matcher(scene.quote(Phrase.of(sentence, head).span())).replaceFirst("");
  }
}
