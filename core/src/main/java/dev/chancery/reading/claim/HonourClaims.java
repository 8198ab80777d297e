package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who won or was chosen for a prize: "she was a 2014 Fields Prize finalist", "Ana Ruiz, winner of
/// the Lima Award".
final class HonourClaims implements WordRule {

  private final Words words;

  HonourClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.anyOf(words.lemmas("honour"));
  }

  @Override
  public Optional<Claim> read(Scene scene, Sentence sentence, Token word) {
    return word.isNoun() && words.has("honour", word)
        ? claim(scene, sentence, word)
        : Optional.empty();
  }

  private Optional<Claim> claim(Scene scene, Sentence sentence, Token honour) {
    Optional<Token> prize =
        sentence.children(honour, "compound", "nmod").stream()
            .filter(HonourClaims::isNamed)
            .filter(token -> words.has("prize", token))
            .findFirst();
    return prize.flatMap(token ->
        holder(scene, sentence, honour)
            .map(person -> build(scene, sentence, honour, token, person)));
  }

  /// The tags need not be of one mind.
  private static boolean isNamed(Token prize) {
    return prize.isName() || prize.upos().equals("PROPN");
  }

  private static Claim build(
      Scene scene, Sentence sentence, Token honour, Token prize, Subject person) {
    return scene
        .claim(
            ClaimType.OTHER, "claim/honour", sentence, Phrase.of(sentence, honour).span(), person)
        .withObject(Subject.of(prizeName(scene, sentence, prize)))
        .withMeasure(honour.lemma())
        .withPeriod(
            scene.ground().times().in(sentence).stream()
                .filter(time -> sentence.dominates(honour, sentence.token(time.end() - 1)))
                .findFirst()
                .map(TimeMention::when)
                .orElse(null));
  }

  private static String prizeName(Scene scene, Sentence sentence, Token prize) {
    return Protagonist.words(scene, sentence, prize).replaceFirst("^\\d{4} ", "");
  }

  /// The person who is told to be it, or beside whose name it stands.
  private static Optional<Subject> holder(Scene scene, Sentence sentence, Token honour) {
    Stream<Token> places =
        Stream.concat(
            sentence.children(honour, "nsubj").stream()
                .sorted((one, other) -> other.index() - one.index()),
            sentence.head(honour).stream().filter(name -> honour.is("appos")));
    return places
        .map(token ->
            scene.ground().actors().of(sentence, token).stream()
                .flatMap(actor -> Optional.ofNullable(actor.name()).stream())
                .toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .map(List::getFirst)
        .map(Subject::of);
  }
}
