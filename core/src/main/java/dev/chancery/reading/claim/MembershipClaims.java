package dev.chancery.reading.claim;

import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A state's place in an organisation: "as founding members of NATO", "a NATO ally", "joined the
/// bloc".
final class MembershipClaims implements WordRule {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9&+.-]+");
  private static final Pattern FIRST = Pattern.compile("(?i)first|\\d+(st|nd|rd|th)|latest|last");
  private static final int NEAR = 6;
  private static final Set<String> OURS = Set.of("we", "I", "our", "my");

  private final Words words;

  MembershipClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.anyOf(words.lemmas("member_noun", "member_verb"));
  }

  @Override
  public Optional<Claim> read(Scene scene, Sentence sentence, Token token) {
    if (token.isNoun() && words.has("member_noun", token)) {
      return organisation(
              scene, sentence, sentence.children(token, "nmod", "compound", "nmod:poss"))
          .flatMap(
              body -> build(scene, sentence, token, body, holder(scene, sentence, token, body)));
    }
    if (token.isVerb() && words.has("member_verb", token) && isDone(sentence, token)) {
      return organisation(scene, sentence, sentence.children(token, "obj", "obl"))
          .flatMap(body ->
              build(
                  scene,
                  sentence,
                  token,
                  body,
                  states(scene.ground().actors().subjectOf(sentence, token))));
    }
    return Optional.empty();
  }

  /// A wish or plan to join makes no member.
  private static boolean isDone(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    boolean open = clause.infinitive() && !verb.is("acl:relcl") && !isFirstTo(sentence, verb);
    return !open && !clause.negated() && clause.modal().isEmpty();
  }

  /// "The first country to join".
  private static boolean isFirstTo(Sentence sentence, Token verb) {
    return sentence.head(verb).stream()
        .flatMap(noun -> sentence.children(noun, "amod").stream())
        .anyMatch(token -> FIRST.matcher(token.text()).matches());
  }

  private static Optional<Token> organisation(Scene scene, Sentence sentence, List<Token> places) {
    return places.stream()
        .filter(place ->
            scene.ground().actors().of(sentence, place).stream().anyMatch(MembershipClaims::isBody))
        .findFirst();
  }

  /// A body with a code of its own: states are no members of "the Foreign Service".
  private static boolean isBody(Actor actor) {
    String code = actor.organization();
    return code != null && actor.country() == null && CODE.matcher(code).matches();
  }

  private Optional<Claim> build(
      Scene scene, Sentence sentence, Token head, Token body, List<String> states) {
    Subject subject = Subject.ofAll(states);
    if (subject == null) {
      return Optional.empty();
    }
    String measure =
        words
            .measure("member_noun", head)
            .or(() -> words.measure("member_verb", head))
            .orElseThrow();
    Span span =
        head.isVerb()
            ? head.span().join(Phrase.of(sentence, body).span())
            : Phrase.of(sentence, head).joined(body).span();
    List<String> bodies =
        scene.ground().actors().of(sentence, body).stream()
            .flatMap(actor -> Optional.ofNullable(actor.organization()).stream())
            .toList();
    return Optional.of(
        scene
            .claim(ClaimType.MEMBERSHIP, "claim/membership", sentence, span, subject)
            .withObject(Subject.ofAll(bodies))
            .withMeasure(measure));
  }

  /// The states said to be members: the noun itself in apposition or as predicate, or the subject
  /// of the clause in which "as members of …" stands. "Our newest ally" is the state spoken to.
  private static List<String> holder(Scene scene, Sentence sentence, Token noun, Token body) {
    boolean ours =
        sentence.child(noun, "nmod:poss").filter(owner -> OURS.contains(owner.lemma())).isPresent();
    Stream<Token> places =
        Stream.concat(
            sentence.children(noun, "nsubj", "appos", ours ? "appos" : "nmod:poss").stream(),
            sentence.head(noun).stream()
                .filter(above -> !ours || noun.is("appos"))
                .flatMap(above ->
                    Stream.concat(Stream.of(above), sentence.children(above, "nsubj").stream())));
    return beside(scene, sentence, noun)
        .or(() -> owning(scene, sentence, noun))
        .or(() -> seenAs(scene, sentence, noun))
        .or(() ->
            places
                .filter(token -> token.index() != body.index())
                .map(token -> states(whom(scene, sentence, token)))
                .filter(codes -> !codes.isEmpty())
                .findFirst())
        .or(() -> scene.mainState().filter(state -> ours).map(List::of))
        .orElse(List.of());
  }

  /// "Lithuania, a strong NATO ally": the state right before the comma.
  private static Optional<List<String>> beside(Scene scene, Sentence sentence, Token noun) {
    return sentence.tokens().subList(Math.max(0, noun.index() - NEAR), noun.index()).stream()
        .filter(token -> token.text().equals(",") && opensPhrase(sentence, token.index() + 1))
        .reduce((first, last) -> last)
        .flatMap(comma ->
            scene.ground().actors().in(sentence).stream()
                .filter(mention -> mention.end() == comma.index())
                .map(mention -> states(mention.actors()))
                .filter(codes -> !codes.isEmpty())
                .findFirst());
  }

  /// "Albania's tenth year as a member": the state whose it is.
  private static Optional<List<String>> owning(Scene scene, Sentence sentence, Token noun) {
    int start = Phrase.of(sentence, noun).start();
    boolean as =
        sentence.tokens().subList(Math.max(0, start - 1), noun.index()).stream()
            .anyMatch(token -> token.lemma().equals("as"));
    return scene.ground().actors().in(sentence).stream()
        .filter(mention -> as && mention.end() < start && start - mention.end() <= NEAR)
        .filter(mention -> sentence.token(mention.end()).tag().equals("POS"))
        .reduce((first, last) -> last)
        .map(mention -> states(mention.actors()))
        .filter(codes -> !codes.isEmpty());
  }

  /// "Regards Chile as a friend and ally in the pact": the object of the verb.
  private static Optional<List<String>> seenAs(Scene scene, Sentence sentence, Token noun) {
    Token first = noun.is("conj") ? sentence.head(noun).orElse(noun) : noun;
    return sentence
        .head(first)
        .filter(verb -> verb.isVerb() && !verb.lemma().equals("join"))
        .filter(any -> sentence.marker(first).filter("as"::equals).isPresent())
        .flatMap(verb -> sentence.child(verb, "obj"))
        .map(object -> states(scene.ground().actors().of(sentence, object)))
        .filter(codes -> !codes.isEmpty());
  }

  private static boolean opensPhrase(Sentence sentence, int at) {
    String tag = sentence.token(at).tag();
    return tag.equals("DT") || tag.equals("PRP$");
  }

  private static List<Actor> whom(Scene scene, Sentence sentence, Token token) {
    List<Actor> own = scene.ground().actors().of(sentence, token);
    return own.isEmpty() && token.isVerb()
        ? scene.ground().actors().subjectOf(sentence, token)
        : own;
  }

  private static List<String> states(List<Actor> actors) {
    return actors.stream()
        .flatMap(actor -> Optional.ofNullable(actor.country()).stream())
        .distinct()
        .toList();
  }
}
