package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.List;
import java.util.Optional;

/// A part of a whole: "two percent of GDP", "a quarter of the city's population".
final class ShareClaims implements ClaimRule {

  private final GrowthClaims growth;
  private final LevelChanges levels;
  private final Winners winners;

  ShareClaims(Words words, GrowthClaims growth, LevelChanges levels) {
    this.growth = growth;
    this.levels = levels;
    this.winners = new Winners(words);
  }

  @Override
  public Needs needs() {
    return Needs.FIGURE;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    List<QuantityMention> shares =
        scene.ground().quantities().in(sentence).stream()
            .filter(figure -> figure.quantity().unit().equals("percent"))
            .filter(figure -> !levels.holds(scene, figure) && !isHolding(figure))
            .toList();
    if (shares.isEmpty()) {
      return List.of();
    }
    List<Span> changes = growth.read(scene, sentence).stream().map(Claim::span).toList();
    return shares.stream()
        .filter(figure -> changes.stream().noneMatch(span -> span.overlaps(span(figure))))
        .flatMap(figure -> claim(scene, figure).stream())
        .toList();
  }

  /// "Owned 50 percent or more by a listed person" sets a rule and tells no share.
  private static boolean isHolding(QuantityMention figure) {
    return Tree.above(figure.sentence(), figure.start(), figure.end())
        .findFirst()
        .filter(verb -> verb.lemma().equals("own"))
        .isPresent();
  }

  private Optional<Claim> claim(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    Token head = sentence.token(figure.end() - 1);
    Optional<Token> whole =
        sentence
            .child(head, "nmod")
            .or(() -> sentence.child(head, "nsubj").filter(Token::isNoun))
            .or(() -> sentence.head(head).filter(Token::isNoun));
    Token about = whole.orElse(head);
    Span span = whole.map(token -> span(figure).join(token.span())).orElse(span(figure));
    return winners
        .of(scene, sentence, about)
        .or(() -> scene.aboutOrMain(sentence, about))
        .map(subject ->
            scene
                .claim(ClaimType.SHARE, "claim/share", sentence, span, subject)
                .withMeasure(about.lemma())
                .withValue(figure.quantity())
                .withPeriod(scene.time(sentence, head).orElse(null)));
  }

  private static Span span(QuantityMention figure) {
    return figure.sentence().span(figure.start(), figure.end());
  }
}
