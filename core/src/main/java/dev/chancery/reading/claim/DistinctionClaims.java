package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How often something came about: "three-time champion", "its three-time designation as a
/// partner".
final class DistinctionClaims implements ClaimRule {

  private static final Set<String> OUTSIDE = Set.of("DT", "IN", "PRP$");

  private final Words words;

  DistinctionClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.FIGURE;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return scene.ground().quantities().in(sentence).stream()
        .filter(figure -> figure.quantity().unit().equals("times"))
        .flatMap(figure -> claim(scene, figure).stream())
        .toList();
  }

  private Optional<Claim> claim(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    return sentence
        .head(Tree.head(sentence, figure.start(), figure.end()))
        .filter(noun -> isCounted(noun, figure))
        .flatMap(noun ->
            scene
                .aboutOrMain(sentence, noun)
                .map(about -> {
                  Phrase phrase = Phrase.of(sentence, noun);
                  return scene
                      .claim(ClaimType.COUNT, "claim/distinction", sentence, phrase.span(), about)
                      .withMeasure(measure(sentence, noun))
                      .withValue(figure.quantity().inUnit("count"));
                }));
  }

  private boolean isCounted(Token noun, QuantityMention figure) {
    return noun.isNoun()
        && noun.index() >= figure.end()
        && noun.index() - figure.end() < 3
        && !words.has("rise_noun", noun)
        && !words.has("fall_noun", noun);
  }

  /// What one was designated as, else the noun itself.
  private String measure(Sentence sentence, Token noun) {
    String plural = noun.lemma() + "s";
    return sentence.tokens().stream()
        .filter(token -> token.isNoun() && token.index() > noun.index())
        .filter(token -> sentence.marker(token).filter("as"::equals).isPresent())
        .findFirst()
        .map(token -> name(sentence, token) + "_" + plural)
        .orElse(plural);
  }

  private String name(Sentence sentence, Token head) {
    int start = Phrase.of(sentence, head).start();
    String name =
        sentence.tokens().subList(start, head.index() + 1).stream()
            .filter(token -> !OUTSIDE.contains(token.tag()))
            .map(Token::lemma)
            .collect(Collectors.joining("_"));
    return words.shortened(name.toLowerCase(Locale.ROOT));
  }
}
