package dev.chancery.reading.claim;

import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A dated meeting of a body in a place: the state of the place hosts it ("the summit in Gyeongju
/// this October").
final class HostClaims implements ClaimRule {

  private final Words words;

  HostClaims(Words words) {
    this.words = words;
  }

  @Override
  public Stream<Claim> read(Scene scene, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> words.has("meeting", token))
        .flatMap(meeting -> claim(scene, sentence, meeting).stream());
  }

  private Optional<Claim> claim(Scene scene, Sentence sentence, Token meeting) {
    Phrase phrase = Phrase.of(sentence, meeting);
    boolean named = isNamed(sentence, phrase);
    Optional<Token> place = place(scene, sentence, meeting);
    Optional<TimeMention> time = time(scene, sentence, meeting, place);
    if (!named || place.isEmpty() || time.isEmpty()) {
      return Optional.empty();
    }
    List<String> host = countries(scene, sentence, place.get());
    if (host.size() != 1) {
      return Optional.empty();
    }
    Span span = phrase.span().join(place.get().span());
    return Optional.of(
        scene
            .claim(ClaimType.ROLE, "claim/host", sentence, span, Subject.of(host.getFirst()))
            .withObject(body(scene, sentence, phrase))
            .withMeasure("host")
            .withPeriod(time.get().when()));
  }

  /// Any meeting may be held anywhere; only one with a name, or "the summit", is of public matter.
  private static boolean isNamed(Sentence sentence, Phrase phrase) {
    return sentence.tokens().subList(phrase.start(), phrase.end()).stream()
        .anyMatch(token -> token.isName() || token.lemma().equals("summit"));
  }

  private static Optional<Token> place(Scene scene, Sentence sentence, Token meeting) {
    Optional<Token> above = sentence.head(meeting).filter(Token::isVerb);
    return Stream.concat(
            sentence.subtree(meeting).stream(),
            above.stream().flatMap(verb -> sentence.children(verb, "obl").stream()))
        .filter(token -> sentence.marker(token).filter("in"::equals).isPresent())
        .filter(token -> countries(scene, sentence, token).size() == 1)
        .findFirst();
  }

  private static Optional<TimeMention> time(
      Scene scene, Sentence sentence, Token meeting, Optional<Token> place) {
    return place.flatMap(where ->
        scene.ground().times().in(sentence).stream()
            .filter(time -> Math.abs(time.start() - where.index()) <= 8)
            .filter(time -> time.when().from() != null && time.start() > meeting.index() - 4)
            .findFirst());
  }

  private static List<String> countries(Scene scene, Sentence sentence, Token place) {
    return scene.ground().actors().of(sentence, place).stream()
        .map(Actor::country)
        .flatMap(country -> Optional.ofNullable(country).stream())
        .distinct()
        .toList();
  }

  private static Subject body(Scene scene, Sentence sentence, Phrase phrase) {
    List<String> codes =
        scene.ground().actors().codesIn(sentence, phrase.start(), phrase.end()).stream()
            .filter(code -> !code.matches("[A-Z]{3}"))
            .toList();
    Subject found = Subject.ofAll(codes);
    return found == null
        ? Subject.of(
            scene.quote(phrase.span()).replaceFirst("^(?i)the ", "").toLowerCase(Locale.ROOT))
        : found;
  }
}
