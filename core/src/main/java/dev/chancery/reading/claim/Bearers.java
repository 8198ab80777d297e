package dev.chancery.reading.claim;

import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.stream.Stream;

/// Who bears a distinction that a noun phrase tells ("the first woman …", "the 17th nation …").
final class Bearers {

  private final Words words;

  Bearers(Words words) {
    this.words = words;
  }

  /// The subject of "is", what the words are set beside, who became it, or their owner; else what
  /// the sentence or the article is about.
  Optional<Subject> of(Scene scene, Sentence sentence, Token head) {
    Stream<Token> places =
        Stream.concat(
            sentence.children(head, "nsubj", "appos").stream(),
            sentence.head(head).stream().filter(above -> head.is("appos")));
    return places
        .map(token -> Subject.ofAll(scene.called(sentence, token)))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .or(() -> become(scene, sentence, head))
        .or(() -> owner(scene, sentence, head))
        .or(() -> scene.aboutOrMain(sentence, head));
  }

  /// Who became it: "becoming our first envoy".
  private Optional<Subject> become(Scene scene, Sentence sentence, Token head) {
    return sentence
        .head(head)
        .filter(verb -> verb.isVerb() && words.has("office_verb", verb))
        .flatMap(verb ->
            Optional.ofNullable(
                Subject.ofAll(Scene.names(scene.ground().actors().subjectOf(sentence, verb)))));
  }

  private static Optional<Subject> owner(Scene scene, Sentence sentence, Token head) {
    return sentence
        .child(head, "nmod:poss")
        .flatMap(token -> Optional.ofNullable(Subject.ofAll(scene.called(sentence, token))));
  }
}
