package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How few there are of a kind: "there are only two women in the parliament of Chile".
final class OnlyClaims implements ClaimRule {

  private static final Set<String> FEW = Set.of("only", "just");

  @Override
  public Needs needs() {
    return Needs.FIGURE;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return scene.ground().quantities().in(sentence).stream()
        .filter(figure -> FigureUnits.isCount(figure.quantity().unit()))
        .filter(figure -> isFew(sentence, figure))
        .flatMap(figure -> claim(scene, figure).stream())
        .toList();
  }

  /// "Only" stands before the number or is read as a part of it.
  private static boolean isFew(Sentence sentence, QuantityMention figure) {
    return sentence.tokens().subList(Math.max(0, figure.start() - 1), figure.end()).stream()
        .anyMatch(token -> FEW.contains(token.lemma()));
  }

  private static Optional<Claim> claim(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    Token counted = figure.measured();
    return sentence
        .head(counted)
        .filter(verb -> counted.isNoun() && sentence.child(verb, "expl").isPresent())
        .flatMap(verb -> whole(scene, sentence, counted, verb))
        .map(about ->
            scene
                .claim(
                    ClaimType.COUNT,
                    "claim/only",
                    sentence,
                    sentence.span(figure.start(), counted.index() + 1),
                    about)
                .withMeasure(counted.lemma())
                .withValue(figure.quantity())
                .withPeriod(scene.today(counted.text(), counted.span())));
  }

  /// In what they are so few: "in Congress".
  private static Optional<Subject> whole(
      Scene scene, Sentence sentence, Token counted, Token verb) {
    return Stream.of(counted, verb)
        .flatMap(token -> sentence.children(token, "nmod", "obl").stream())
        .filter(place -> sentence.marker(place).filter("in"::equals).isPresent())
        .map(place ->
            Subject.ofAll(Scene.codes(scene.ground().actors().of(sentence, place).stream())))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }
}
