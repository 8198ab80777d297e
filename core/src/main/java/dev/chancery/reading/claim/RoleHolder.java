package dev.chancery.reading.claim;

import dev.chancery.model.Actor;
import dev.chancery.model.Subject;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who holds a role that a noun names.
final class RoleHolder {

  private static final int NEAR = 8;

  /// The recipient of a handover ("from Peru to Korea"); else the possessor, the subject of "is the
  /// chair", what it is set beside; else the state named last before "as chair"; else the subject
  /// of the clause.
  Optional<Subject> of(Scene scene, Sentence sentence, Token role, List<String> bodies) {
    return recipient(scene, sentence, role)
        .or(() -> inTree(scene, sentence, role, bodies))
        .or(() -> namedBefore(scene, sentence, role, bodies))
        .or(() -> subject(scene, sentence, role, bodies));
  }

  private static Optional<Subject> recipient(Scene scene, Sentence sentence, Token role) {
    List<ActorMention> after =
        scene.ground().actors().in(sentence).stream()
            .filter(mention -> mention.start() > role.index())
            .filter(mention -> mention.start() - role.index() <= NEAR)
            .toList();
    boolean handedOver = after.stream().anyMatch(mention -> isAfter(mention, "from"));
    return after.stream()
        .filter(mention -> handedOver && isAfter(mention, "to"))
        .findFirst()
        .flatMap(mention -> subject(mention.actors(), List.of()));
  }

  private static boolean isAfter(ActorMention mention, String preposition) {
    return mention.sentence().token(mention.start() - 1).lemma().equals(preposition);
  }

  private static Optional<Subject> inTree(
      Scene scene, Sentence sentence, Token role, List<String> bodies) {
    Stream<Token> places =
        Stream.concat(
            sentence.children(role, "nmod:poss", "nsubj", "appos").stream(),
            sentence.head(role).stream().filter(head -> role.is("appos")));
    return places
        .flatMap(token -> subject(scene.ground().actors().of(sentence, token), bodies).stream())
        .findFirst();
  }

  private static Optional<Subject> namedBefore(
      Scene scene, Sentence sentence, Token role, List<String> bodies) {
    boolean served = sentence.marker(role).filter("as"::equals).isPresent();
    return scene.ground().actors().in(sentence).stream()
        .filter(mention -> served && mention.end() <= role.index())
        .filter(mention -> role.index() - mention.end() <= NEAR)
        .reduce((first, second) -> second)
        .flatMap(mention -> subject(mention.actors(), bodies));
  }

  private static Optional<Subject> subject(
      Scene scene, Sentence sentence, Token role, List<String> bodies) {
    return Stream.iterate(sentence.head(role), Optional::isPresent, at -> sentence.head(at.get()))
        .flatMap(Optional::stream)
        .filter(Token::isVerb)
        .findFirst()
        .flatMap(verb -> subject(scene.ground().actors().subjectOf(sentence, verb), bodies));
  }

  /// Persons hold offices, not roles.
  private static Optional<Subject> subject(List<Actor> actors, List<String> bodies) {
    List<String> codes =
        Scene.codes(
                actors.stream()
                    .filter(actor -> actor.name() == null || actor.organization() != null))
            .stream()
            .filter(code -> !bodies.contains(code))
            .toList();
    return Optional.ofNullable(Subject.ofAll(codes));
  }
}
