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
import org.jspecify.annotations.Nullable;

/// A state or body that chairs, hosts or presides: "Peru's term as chair of APEC", "co-hosted the
/// forum".
final class RoleClaims implements ClaimRule {

  private final Words words;

  RoleClaims(Words words) {
    this.words = words;
  }

  @Override
  public Stream<Claim> read(Scene scene, Sentence sentence) {
    return sentence.tokens().stream().flatMap(token -> claim(scene, sentence, token).stream());
  }

  private Optional<Claim> claim(Scene scene, Sentence sentence, Token token) {
    if (token.isVerb() && words.has("role_verb", token)) {
      return byVerb(scene, sentence, token);
    }
    if (token.isNoun() && words.has("role_noun", token)) {
      return byNoun(scene, sentence, token);
    }
    return Optional.empty();
  }

  private Optional<Claim> byVerb(Scene scene, Sentence sentence, Token verb) {
    List<String> actors = Scene.codes(scene.ground().actors().subjectOf(sentence, verb).stream());
    Optional<Token> office = held(sentence, verb).filter(token -> isBody(scene, sentence, token));
    Subject subject = Subject.ofAll(actors);
    if (subject == null || office.isEmpty()) {
      return Optional.empty();
    }
    Span span = verb.span().join(Phrase.of(sentence, office.get()).span());
    return Optional.of(
        build(scene, sentence, span, subject, verb, office.get())
            .withMeasure(words.measure("role_verb", verb).orElseThrow()));
  }

  /// What is chaired or hosted: the object, a passive's subject, or the noun a participle hangs on.
  private static Optional<Token> held(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "obj", "nsubj:pass")
        .or(() -> sentence.head(verb).filter(noun -> verb.is("acl") && noun.isNoun()));
  }

  private Optional<Claim> byNoun(Scene scene, Sentence sentence, Token role) {
    Optional<Token> body =
        sentence
            .child(role, "nmod:of", "nmod", "compound")
            .filter(token -> isBody(scene, sentence, token));
    Subject holder = holder(scene, sentence, role, body);
    if (body.isEmpty() || holder == null) {
      return Optional.empty();
    }
    Span span = Phrase.of(sentence, role).joined(body.get()).span();
    return Optional.of(
        build(scene, sentence, span, holder, role, body.get())
            .withMeasure(words.measure("role_noun", role).orElseThrow()));
  }

  /// Who holds the role: the recipient of a handover ("from Peru to Korea"), the possessor, the
  /// subject of "is the chair", or the possessor of what the role stands below ("Peru's term as
  /// chair").
  private static @Nullable Subject holder(
      Scene scene, Sentence sentence, Token role, Optional<Token> body) {
    List<String> bodies =
        body.map(token -> Scene.codes(scene.ground().actors().of(sentence, token).stream()))
            .orElse(List.of());
    Stream<Token> places =
        Stream.concat(
            sentence.children(role, "nsubj", "nmod:poss", "compound", "amod").stream(),
            sentence.head(role).stream()
                .flatMap(above ->
                    Stream.concat(
                        sentence.children(above, "nmod:poss", "nsubj", "nmod").stream()
                            .filter(token -> token.index() != role.index()),
                        Stream.of(above))));
    return places
        .map(token -> holders(scene, sentence, token, bodies))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .map(Subject::new)
        .orElse(null);
  }

  private static List<String> holders(
      Scene scene, Sentence sentence, Token token, List<String> bodies) {
    List<Actor> actors = scene.ground().actors().of(sentence, token);
    if (actors.isEmpty() && token.isVerb()) {
      actors = scene.ground().actors().subjectOf(sentence, token);
    }
    return Scene.codes(actors.stream()).stream().filter(code -> !bodies.contains(code)).toList();
  }

  private boolean isBody(Scene scene, Sentence sentence, Token token) {
    return words.has("meeting", token)
        || token.isName()
        || scene.ground().actors().of(sentence, token).stream()
            .anyMatch(actor -> actor.organization() != null);
  }

  private Claim build(
      Scene scene, Sentence sentence, Span span, Subject subject, Token role, Token body) {
    List<String> codes =
        scene.ground().actors().of(sentence, body).stream()
            .flatMap(actor -> Optional.ofNullable(actor.organization()).stream())
            .toList();
    Subject object = Subject.ofAll(codes);
    String name = scene.quote(Phrase.of(sentence, body).span());
    return scene
        .claim(ClaimType.ROLE, "claim/role", sentence, span, subject)
        .withObject(object == null ? Subject.of(name) : object)
        .withPeriod(scene.time(sentence, role).orElse(null));
  }
}
