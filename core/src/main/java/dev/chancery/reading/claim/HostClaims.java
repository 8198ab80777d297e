package dev.chancery.reading.claim;

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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A dated meeting of a body in a place: the state of the place hosts it ("the summit in Gyeongju
/// this October").
final class HostClaims implements WordRule {

  private static final Set<String> HOLDING = Set.of("be", "hold", "take", "schedule", "host");
  private static final int FAR = 24;
  private static final int NEAR = 8;

  private final Words words;

  HostClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.anyOf(words.lemmas("meeting"));
  }

  @Override
  public Optional<Claim> read(Scene scene, Sentence sentence, Token word) {
    return words.has("meeting", word) ? claim(scene, sentence, word) : Optional.empty();
  }

  private static Optional<Claim> claim(Scene scene, Sentence sentence, Token meeting) {
    Phrase phrase = Phrase.of(sentence, meeting);
    Optional<ActorMention> place =
        place(scene, sentence, meeting).filter(where -> isNamed(sentence, phrase, where));
    return place.flatMap(where ->
        time(scene, meeting, where)
            .map(time -> build(scene, sentence, phrase, where, time.when())));
  }

  private static Claim build(
      Scene scene, Sentence sentence, Phrase phrase, ActorMention place, When when) {
    Span span = phrase.span().join(sentence.span(place.start(), place.end()));
    return scene
        .claim(ClaimType.ROLE, "claim/host", sentence, span, new Subject(countries(place)))
        .withObject(body(scene, sentence, phrase))
        .withMeasure("host")
        .withPeriod(when);
  }

  /// Any meeting may be held anywhere; only one with a name, or "the summit", is of public matter.
  private static boolean isNamed(Sentence sentence, Phrase phrase, ActorMention place) {
    int end = Math.min(phrase.end(), place.start());
    return sentence.tokens().subList(phrase.start(), end).stream()
        .anyMatch(token -> token.isName() || token.lemma().equals("summit"));
  }

  /// The place named after the meeting with "in": the tree is no help here, since the place and the
  /// date hang on whatever stands before them.
  private static Optional<ActorMention> place(Scene scene, Sentence sentence, Token meeting) {
    return scene.ground().actors().in(sentence).stream()
        .filter(mention ->
            mention.start() > meeting.index() && mention.start() - meeting.index() <= FAR)
        .filter(mention -> sentence.token(mention.start() - 1).lemma().equals("in"))
        .filter(mention -> countries(mention).size() == 1)
        .filter(mention ->
            sentence.tokens().subList(meeting.index(), mention.start()).stream()
                .noneMatch(token -> token.isVerb() && !HOLDING.contains(token.lemma())))
        .findFirst();
  }

  private static Optional<TimeMention> time(Scene scene, Token meeting, ActorMention place) {
    return scene.ground().times().in(place.sentence()).stream()
        .filter(time -> Math.abs(time.start() - place.start()) <= NEAR)
        .filter(time -> time.when().from() != null && time.start() > meeting.index() - 4)
        .findFirst();
  }

  private static List<String> countries(ActorMention place) {
    return place.actors().stream()
        .flatMap(actor -> Optional.ofNullable(actor.country()).stream())
        .distinct()
        .toList();
  }

  private static Subject body(Scene scene, Sentence sentence, Phrase phrase) {
    List<String> codes =
        scene.ground().actors().codesIn(sentence, phrase.start(), phrase.end()).stream()
            .filter(code -> !code.matches("[A-Z]{3}"))
            .toList();
    Subject found = Subject.ofAll(codes);
    return Optional.ofNullable(found)
        .or(() -> scene.bodyBefore(sentence, phrase))
        .orElseGet(() -> Subject.of(plain(scene.quote(phrase.span()))));
  }

  private static String plain(String words) {
    return words.replaceFirst("^(?i)the ", "").toLowerCase(Locale.ROOT);
  }
}
