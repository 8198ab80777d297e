package dev.chancery.reading.claim;

import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A state's place in an organisation: "as founding members of NATO", "a NATO ally", "joined the
/// bloc".
final class MembershipClaims implements ClaimRule {

  private final Words words;

  MembershipClaims(Words words) {
    this.words = words;
  }

  @Override
  public Stream<Claim> read(Scene scene, Sentence sentence) {
    return sentence.tokens().stream().flatMap(token -> claim(scene, sentence, token).stream());
  }

  private Optional<Claim> claim(Scene scene, Sentence sentence, Token token) {
    if (token.isNoun() && words.has("member_noun", token)) {
      return organisation(
              scene, sentence, sentence.children(token, "nmod", "compound", "nmod:poss"))
          .flatMap(
              body -> build(scene, sentence, token, body, holder(scene, sentence, token, body)));
    }
    if (token.isVerb() && words.has("member_verb", token)) {
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

  private static Optional<Token> organisation(Scene scene, Sentence sentence, List<Token> places) {
    return places.stream()
        .filter(place ->
            scene.ground().actors().of(sentence, place).stream()
                .anyMatch(actor -> actor.organization() != null && actor.country() == null))
        .findFirst();
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
  /// of the clause in which "as members of …" stands.
  private static List<String> holder(Scene scene, Sentence sentence, Token noun, Token body) {
    Stream<Token> places =
        Stream.concat(
            sentence.children(noun, "nsubj", "appos", "nmod:poss").stream(),
            sentence.head(noun).stream()
                .flatMap(above ->
                    Stream.concat(Stream.of(above), sentence.children(above, "nsubj").stream())));
    return places
        .filter(token -> token.index() != body.index())
        .map(token -> states(whom(scene, sentence, token)))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(List.of());
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
