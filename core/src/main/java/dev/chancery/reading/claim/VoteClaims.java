package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The outcome of a vote: "voted 66 to 27", "by a vote of 5-4". The value is that of the side named
/// first.
final class VoteClaims implements ClaimRule {

  private static final int FAR = 6;
  private static final Set<String> BETWEEN = Set.of("to", "-", "–", "against");
  private static final Set<String> VOTE = Set.of("vote", "pass", "approve", "reject", "adopt");

  @Override
  public Needs needs() {
    return Needs.FIGURE;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    List<QuantityMention> figures = scene.ground().quantities().in(sentence);
    return figures.stream()
        .filter(first -> isTally(sentence, first, figures))
        .flatMap(first -> claim(scene, first).stream())
        .toList();
  }

  /// Whether a figure is one side of a tally.
  static boolean holds(Sentence sentence, QuantityMention figure, List<QuantityMention> all) {
    return all.stream()
        .filter(first -> isTally(sentence, first, all))
        .anyMatch(first -> figure.start() == first.start() || figure.start() == first.end() + 1);
  }

  private static boolean isTally(
      Sentence sentence, QuantityMention first, List<QuantityMention> all) {
    boolean paired =
        all.stream().anyMatch(second -> second.start() == first.end() + 1)
            && BETWEEN.contains(sentence.token(first.end()).text());
    return paired && vote(sentence, first).isPresent();
  }

  private static Optional<Token> vote(Sentence sentence, QuantityMention first) {
    return sentence.tokens().subList(Math.max(0, first.start() - FAR), first.start()).stream()
        .filter(token -> VOTE.contains(token.lemma()))
        .reduce((earlier, later) -> later);
  }

  private static Optional<Claim> claim(Scene scene, QuantityMention first) {
    Sentence sentence = first.sentence();
    Token vote = vote(sentence, first).orElseThrow();
    Span span = vote.span().join(sentence.span(first.start(), first.end() + 2));
    Quantity votes = first.quantity().inUnit("count");
    return scene
        .aboutOrMain(sentence, vote)
        .map(about ->
            scene
                .claim(ClaimType.COUNT, "claim/vote", sentence, span, about)
                .withMeasure("votes")
                .withValue(votes)
                .withPeriod(scene.time(sentence, vote).orElse(null)));
  }
}
