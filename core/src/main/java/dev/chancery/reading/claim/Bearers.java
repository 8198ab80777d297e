package dev.chancery.reading.claim;

import dev.chancery.model.Subject;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who bears a distinction that a noun phrase tells ("the first woman …", "the 17th nation …").
final class Bearers {

  private static final int FAR = 10;
  private static final Set<String> PRIVATE = Set.of("CVL", "EDU", "MED", "BUS");

  private final Words words;

  Bearers(Words words) {
    this.words = words;
  }

  /// The subject of "is", what the words are set beside, who became it, or their owner; else what
  /// the sentence or the article is about.
  Optional<Subject> of(Scene scene, Sentence sentence, Token head) {
    return by(scene, sentence, head)
        .or(() -> person(scene, sentence, head))
        .or(() -> beside(scene, sentence, head))
        .or(() -> become(scene, sentence, head))
        .or(() -> owner(scene, sentence, head))
        .or(() -> related(scene, sentence, head))
        .or(() -> performer(scene, sentence, head))
        .or(() -> thing(scene, sentence, head))
        .or(() ->
            isAnothers(sentence, head) ? Optional.empty() : scene.aboutOrMain(sentence, head));
  }

  /// "The tower is the tallest in Europe": the tower.
  private static Optional<Subject> thing(Scene scene, Sentence sentence, Token head) {
    return sentence
        .child(head, "nsubj")
        .filter(subject -> subject.isNoun() && sentence.child(head, "cop").isPresent())
        .filter(any ->
            !sentence.anyChild(head, first -> first.lemma().equalsIgnoreCase("first"), "amod"))
        .flatMap(subject -> Protagonist.named(scene, sentence, subject));
  }

  private boolean isAnothers(Sentence sentence, Token head) {
    return words.has("related_noun", head) && sentence.child(head, "nmod:poss").isPresent();
  }

  /// The state named last before "its oldest ally", other than the one whose ally it is.
  private Optional<Subject> related(Scene scene, Sentence sentence, Token head) {
    List<String> owner =
        sentence
            .child(head, "nmod:poss")
            .filter(any -> isAnothers(sentence, head))
            .map(token -> scene.called(sentence, token))
            .orElse(List.of());
    return scene.ground().actors().in(sentence).stream()
        .filter(mention -> isAnothers(sentence, head) && mention.end() <= head.index())
        .filter(mention -> mention.kind() == ActorMention.Kind.STATE)
        .map(mention -> Scene.codes(mention.actors().stream()))
        .filter(codes -> !codes.isEmpty() && codes.stream().noneMatch(owner::contains))
        .reduce((first, last) -> last)
        .map(Subject::new);
  }

  private static Optional<Subject> beside(Scene scene, Sentence sentence, Token head) {
    Stream<Token> places =
        Stream.concat(
            sentence.children(head, "nsubj", "appos").stream(),
            sentence.head(head).stream().filter(above -> head.is("appos")));
    return places
        .filter(token -> !scene.called(sentence, token).isEmpty())
        .findFirst()
        .flatMap(token -> Protagonist.named(scene, sentence, token));
  }

  /// Who does what the noun tells: "the first visit in ten years by an envoy of Peru".
  private static Optional<Subject> by(Scene scene, Sentence sentence, Token head) {
    return scene.ground().actors().in(sentence).stream()
        .filter(mention -> mention.start() > head.index() && mention.start() <= head.index() + FAR)
        .filter(mention -> isBehindBy(sentence, head, mention.start()))
        .findFirst()
        .flatMap(mention -> Optional.ofNullable(Subject.ofAll(Scene.names(mention.actors()))));
  }

  /// "By" stands right before the actor, and no verb or comma between the noun and it.
  private static boolean isBehindBy(Sentence sentence, Token head, int start) {
    boolean by =
        IntStream.rangeClosed(Math.max(head.index() + 1, start - 2), start - 1)
            .anyMatch(at -> sentence.token(at).lemma().equals("by"));
    return by
        && sentence.tokens().subList(head.index() + 1, start).stream()
            .noneMatch(token -> token.isVerb() || token.tag().equals(","));
  }

  /// A noun set beside a name that stands for its person ("Ana Ruiz of Lima, the first mayor …").
  private static Optional<Subject> person(Scene scene, Sentence sentence, Token head) {
    return scene.ground().actors().of(sentence, head).stream()
        .filter(actor -> head.is("appos") && actor.name() != null && actor.role() != null)
        .flatMap(actor -> Optional.ofNullable(actor.name()).stream())
        .map(Subject::of)
        .findFirst();
  }

  /// Who is told after an office or two without a comma: "the envoy and poet Ana Ruiz".
  static Optional<Subject> officeholder(Scene scene, Sentence sentence, Token office) {
    return sentence.subtree(office).stream()
        .filter(word -> word.index() > office.index() && word.name() == NameKind.PERSON)
        .findFirst()
        .filter(name -> isRunTo(sentence, office, name))
        .flatMap(name -> Optional.ofNullable(Subject.ofAll(scene.called(sentence, name))));
  }

  private static boolean isRunTo(Sentence sentence, Token office, Token name) {
    return sentence.tokens().subList(office.index(), name.index()).stream()
        .allMatch(word -> word.hasTag("NN", "JJ", "CC"));
  }

  /// Who set the mark: the winner of a race, the party "for" which a share is the highest, or a
  /// person of no office who is the subject of the clause.
  private Optional<Subject> performer(Scene scene, Sentence sentence, Token head) {
    Optional<Token> verb = Protagonist.predicate(sentence, head);
    boolean contest =
        words.has("mark_noun", head)
            || verb.filter(above ->
                    words.has("won_verb", above)
                        && !above.lemma().equals("have")
                        && words.has("ordinal_noun", head))
                .isPresent();
    Optional<Subject> winner =
        verb.filter(any -> contest).flatMap(above -> Protagonist.of(scene, sentence, above));
    return winner
        .or(() -> beneficiary(scene, sentence, head))
        .or(() -> verb.flatMap(above -> privatePerson(scene, sentence, above)));
  }

  private Optional<Subject> beneficiary(Scene scene, Sentence sentence, Token head) {
    return sentence.children(head, "nmod").stream()
        .filter(any -> words.has("mark_noun", head))
        .filter(whom -> sentence.marker(whom).filter("for"::equals).isPresent())
        .findFirst()
        .flatMap(whom -> Protagonist.named(scene, sentence, whom));
  }

  private static Optional<Subject> privatePerson(Scene scene, Sentence sentence, Token verb) {
    return scene.ground().actors().subjectOf(sentence, verb).stream()
        .filter(actor -> actor.name() != null)
        .filter(actor -> actor.sector() == null || PRIVATE.contains(actor.sector()))
        .flatMap(actor -> Optional.ofNullable(actor.name()).stream())
        .map(Subject::of)
        .findFirst();
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

  /// Of "America's oldest allies", the allies are told, not America.
  private Optional<Subject> owner(Scene scene, Sentence sentence, Token head) {
    return sentence
        .child(head, "nmod:poss")
        .filter(any -> !words.has("related_noun", head))
        .flatMap(token -> Optional.ofNullable(Subject.ofAll(scene.called(sentence, token))));
  }
}
