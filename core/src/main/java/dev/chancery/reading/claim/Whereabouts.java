package dev.chancery.reading.claim;

import dev.chancery.model.Subject;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where people are counted: "students marching in Ghana", "refugees who have left Chile", "another
/// 300 in Lima".
final class Whereabouts {

  private static final Set<String> IN = Set.of("in", "across", "throughout", "within", "inside");
  private static final Set<String> LEAVING = Set.of("leave", "flee", "escape");
  private static final int NEAR = 4;

  private Whereabouts() {}

  /// The place told with those counted ("two people in Chile"), in a clause that hangs on them, or
  /// whose subject they are.
  static Optional<Subject> of(Scene scene, Sentence sentence, Token counted) {
    return beside(scene, sentence, counted).or(() -> inClause(scene, sentence, counted));
  }

  private static Optional<Subject> beside(Scene scene, Sentence sentence, Token counted) {
    return scene.ground().actors().in(sentence).stream()
        .filter(Whereabouts::isPlace)
        .filter(place -> sentence.token(place.head()).head() == counted.index())
        .filter(place -> IN.contains(marker(sentence, place)))
        .findFirst()
        .flatMap(Whereabouts::codes);
  }

  private static String marker(Sentence sentence, ActorMention place) {
    return sentence.marker(sentence.token(place.head())).orElse("");
  }

  private static Optional<Subject> inClause(Scene scene, Sentence sentence, Token counted) {
    Stream<Token> clauses =
        Stream.concat(
            sentence.children(counted, "acl").stream(),
            sentence.head(counted).stream().filter(verb -> counted.is("nsubj") && verb.isVerb()));
    return clauses
        .flatMap(clause ->
            scene.ground().actors().in(sentence).stream()
                .filter(mention -> isPlace(mention) && isTold(sentence, clause, mention)))
        .findFirst()
        .flatMap(Whereabouts::codes);
  }

  /// The place right after a number that has no noun of its own.
  static Optional<Subject> after(Scene scene, Sentence sentence, int end) {
    return scene.ground().actors().in(sentence).stream()
        .filter(mention -> end < mention.start() && mention.start() <= end + NEAR)
        .filter(Whereabouts::isPlace)
        .filter(mention -> end < sentence.size() && IN.contains(sentence.token(end).lemma()))
        .filter(mention -> IN.contains(before(sentence, mention)))
        .findFirst()
        .flatMap(Whereabouts::codes);
  }

  private static boolean isTold(Sentence sentence, Token clause, ActorMention place) {
    Token head = sentence.token(place.head());
    boolean left = LEAVING.contains(clause.lemma()) && head.head() == clause.index();
    return sentence.dominates(clause, head) && (left || IN.contains(before(sentence, place)));
  }

  private static String before(Sentence sentence, ActorMention mention) {
    return mention.start() == 0 ? "" : sentence.token(mention.start() - 1).lemma();
  }

  private static boolean isPlace(ActorMention mention) {
    return mention.kind() == ActorMention.Kind.STATE || mention.kind() == ActorMention.Kind.PLACE;
  }

  private static Optional<Subject> codes(ActorMention mention) {
    return Optional.ofNullable(Subject.ofAll(Scene.codes(mention.actors().stream())));
  }
}
