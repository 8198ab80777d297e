package dev.chancery.reading.claim;

import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A state or body that chairs, hosts or presides: "Peru's term as chair of APEC", "co-hosted the
/// forum", "Korea's 2025 APEC chairmanship".
final class RoleClaims implements WordRule {

  private final Words words;
  private final RoleHolder holders = new RoleHolder();

  RoleClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.anyOf(words.lemmas("role_verb", "role_noun"));
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    List<Claim> claims = WordRule.super.read(scene, sentence);
    return claims.stream().map(claim -> dated(claim, claims)).toList();
  }

  /// A term told beside its handover ended with it.
  private static Claim dated(Claim claim, List<Claim> beside) {
    return claim.period() != null
        ? claim
        : beside.stream()
            .filter(other -> Objects.equals(other.object(), claim.object()))
            .filter(other -> Objects.equals(other.measure(), claim.measure()))
            .flatMap(other -> Optional.ofNullable(other.period()).stream())
            .findFirst()
            .map(claim::withPeriod)
            .orElse(claim);
  }

  @Override
  public Optional<Claim> read(Scene scene, Sentence sentence, Token token) {
    if (token.isVerb() && words.has("role_verb", token)) {
      return byVerb(scene, sentence, token);
    }
    return token.isNoun() && words.has("role_noun", token) && !isInName(scene, sentence, token)
        ? byNoun(scene, sentence, token)
        : Optional.empty();
  }

  /// "The Disaster Management Presidency" is a body, "APEC's Presidency" is held.
  private static boolean isInName(Scene scene, Sentence sentence, Token token) {
    return scene
        .ground()
        .actors()
        .at(sentence, token)
        .filter(any -> token.isName())
        .filter(mention ->
            mention.kind() == ActorMention.Kind.ORGAN && mention.end() - mention.start() > 2)
        .isPresent();
  }

  private Optional<Claim> byVerb(Scene scene, Sentence sentence, Token verb) {
    Subject subject = Subject.ofAll(Scene.codes(doers(scene, sentence, verb).stream()));
    Optional<Token> body = held(sentence, verb).filter(token -> isBody(scene, sentence, token));
    if (subject == null || body.isEmpty()) {
      return Optional.empty();
    }
    Span span = verb.span().join(Phrase.of(sentence, body.get()).span());
    When when = scene.time(sentence, verb).orElse(null);
    return Optional.of(
        build(scene, sentence, span, subject, body.get())
            .withMeasure(words.measure("role_verb", verb).orElseThrow())
            .withPeriod(when));
  }

  private static List<Actor> doers(Scene scene, Sentence sentence, Token verb) {
    return isRelative(sentence, verb)
        ? sentence
            .head(verb)
            .flatMap(sentence::head)
            .map(noun -> scene.ground().actors().of(sentence, noun))
            .orElse(List.of())
        : scene.ground().actors().subjectOf(sentence, verb);
  }

  /// "Peru, which chaired APEC": the parser may take the verb for an adjective of the body.
  private static boolean isRelative(Sentence sentence, Token verb) {
    return verb.is("amod")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).tag().equals("WDT");
  }

  /// What is chaired or hosted: the object, a passive's subject, or the noun a participle hangs on.
  private static Optional<Token> held(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "obj", "nsubj:pass")
        .or(() ->
            sentence
                .head(verb)
                .filter(noun -> noun.isNoun() && (verb.is("acl") || isRelative(sentence, verb))));
  }

  private Optional<Claim> byNoun(Scene scene, Sentence sentence, Token role) {
    Optional<Token> body =
        sentence.children(role, "compound", "nmod").stream()
            .filter(token -> !token.relation().equals("nmod:poss"))
            .filter(token -> isBody(scene, sentence, token))
            .findFirst();
    Optional<Subject> holder =
        body.flatMap(token -> holders.of(scene, sentence, role, codes(scene, sentence, token)));
    if (body.isEmpty() || holder.isEmpty()) {
      return Optional.empty();
    }
    Span span = Phrase.of(sentence, role).joined(body.get()).span();
    return Optional.of(
        build(scene, sentence, span, holder.get(), body.get())
            .withMeasure(words.measure("role_noun", role).orElseThrow())
            .withPeriod(period(scene, sentence, role)));
  }

  /// The year beside the role, else the next time told after it.
  private static @org.jspecify.annotations.Nullable When period(
      Scene scene, Sentence sentence, Token role) {
    List<TimeMention> times = scene.ground().times().in(sentence);
    return times.stream()
        .filter(time -> sentence.dominates(role, sentence.token(time.end() - 1)))
        .findFirst()
        .or(() -> times.stream().filter(time -> isNear(time, role)).findFirst())
        .map(TimeMention::when)
        .orElse(null);
  }

  private static boolean isNear(TimeMention time, Token role) {
    return time.start() > role.index() && time.start() - role.index() < 12;
  }

  private boolean isBody(Scene scene, Sentence sentence, Token token) {
    List<Actor> actors = scene.ground().actors().of(sentence, token);
    return words.has("meeting", token)
        || actors.stream().anyMatch(actor -> actor.organization() != null)
        || (token.isName() && actors.isEmpty());
  }

  private static Claim build(
      Scene scene, Sentence sentence, Span span, Subject subject, Token body) {
    List<String> codes = codes(scene, sentence, body);
    Subject object =
        codes.isEmpty()
            ? Subject.of(scene.quote(Phrase.of(sentence, body).span()))
            : new Subject(codes);
    return scene.claim(ClaimType.ROLE, "claim/role", sentence, span, subject).withObject(object);
  }

  private static List<String> codes(Scene scene, Sentence sentence, Token body) {
    return scene.ground().actors().of(sentence, body).stream()
        .flatMap(actor -> Optional.ofNullable(actor.organization()).stream())
        .distinct()
        .toList();
  }
}
