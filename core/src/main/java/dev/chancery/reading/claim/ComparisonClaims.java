package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import dev.chancery.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How many times more: "three times higher than in 2010" is a growth, "ten times faster" with
/// nothing in time to compare it with is some other claim.
final class ComparisonClaims implements ClaimRule {

  private final Measures measures;

  ComparisonClaims(Measures measures) {
    this.measures = measures;
  }

  @Override
  public Needs needs() {
    return Needs.FIGURE.orAnyOf(Set.of("twice"));
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    List<Claim> found = new ArrayList<>();
    for (QuantityMention figure : scene.ground().quantities().in(sentence)) {
      if (figure.quantity().unit().equals("times")) {
        byFigure(scene, figure).ifPresent(found::add);
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.lemma().equals("twice") && token.is("advmod")) {
        twice(scene, sentence, token).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Claim> byFigure(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    Span span = sentence.span(figure.start(), figure.end());
    return sentence
        .head(Tree.head(sentence, figure.start(), figure.end()))
        .filter(token -> isCompared(sentence, token) || isRise(token))
        .flatMap(token -> build(scene, sentence, token, span, figure.quantity()));
  }

  private Optional<Claim> twice(Scene scene, Sentence sentence, Token twice) {
    return sentence
        .head(twice)
        .filter(token -> isCompared(sentence, token))
        .flatMap(
            token -> build(scene, sentence, token, twice.span(), Quantity.exactly(2, "times")));
  }

  /// "Faster", "as high as", "more likely".
  private static boolean isCompared(Sentence sentence, Token token) {
    boolean as =
        sentence.anyChild(
            token, word -> word.lemma().equals("as") || word.lemma().equals("more"), "advmod");
    return token.hasTag("JJR", "RBR") || (token.hasTag("JJ", "RB") && as);
  }

  private static boolean isRise(Token token) {
    return token.lemmaIn(java.util.Set.of("grow", "rise", "increase", "expand", "jump", "fall"));
  }

  private Optional<Claim> build(
      Scene scene, Sentence sentence, Token compared, Span span, Quantity value) {
    Token what = new Clause(sentence, compared).subject().orElse(compared);
    Optional<When> base = base(scene, sentence, compared);
    ClaimType type = base.isPresent() || isRise(compared) ? ClaimType.GROWTH : ClaimType.OTHER;
    return scene
        .aboutOrMain(sentence, what)
        .map(about ->
            scene
                .claim(type, "claim/comparison", sentence, span.join(compared.span()), about)
                .withMeasure(measures.ofNoun(what).map(Measure::name).orElse(what.lemma()))
                .withValue(value)
                .withBasePeriod(base.orElse(null)));
  }

  private static Optional<When> base(Scene scene, Sentence sentence, Token compared) {
    return scene.ground().times().in(sentence).stream()
        .filter(time -> time.start() > compared.index() && time.start() - compared.index() <= 4)
        .filter(time -> time.when().from() != null)
        .map(TimeMention::when)
        .map(Periods::begin)
        .findFirst();
  }
}
