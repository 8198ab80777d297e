package dev.chancery.reading.claim;

import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How strong an earthquake was: "a 6.1-magnitude earthquake", "its magnitude was 6.1".
final class MagnitudeClaims implements WordRule {

  private static final int NEAR = 8;
  private static final Pattern ON_SCALE = Pattern.compile("([1-9](?:\\.\\d+)?)(?:-magnitude)?");

  @Override
  public Needs needs() {
    return Needs.NOTHING;
  }

  @Override
  public Optional<Claim> read(Scene scene, Sentence sentence, Token word) {
    return sentence.lower(word.index()).endsWith("magnitude")
        ? claim(scene, sentence, word)
        : Optional.empty();
  }

  private static Optional<Claim> claim(Scene scene, Sentence sentence, Token magnitude) {
    return sentence.tokens().stream()
        .filter(token -> isOnScale(token, magnitude) && distance(token, magnitude) <= NEAR)
        .min(Comparator.comparingInt(token -> distance(token, magnitude)))
        .flatMap(number -> claim(scene, sentence, magnitude, number));
  }

  private static Optional<Claim> claim(
      Scene scene, Sentence sentence, Token magnitude, Token number) {
    Quantity value = new Quantity(strength(number), "magnitude", Bound.EXACTLY);
    return scene
        .ofPhrase(sentence, magnitude)
        .or(() -> scene.mainState().map(Subject::of))
        .map(about ->
            scene
                .claim(
                    ClaimType.AMOUNT,
                    "claim/magnitude",
                    sentence,
                    number.span().join(magnitude.span()),
                    about)
                .withMeasure("magnitude")
                .withValue(value)
                .withPeriod(scene.time(sentence, magnitude).orElse(null)));
  }

  private static boolean isOnScale(Token token, Token magnitude) {
    return (token.tag().equals("CD") || token.equals(magnitude))
        && ON_SCALE.matcher(token.text()).matches();
  }

  private static BigDecimal strength(Token number) {
    Matcher scale = ON_SCALE.matcher(number.text());
    return scale.matches() ? new BigDecimal(scale.group(1)) : BigDecimal.ONE;
  }

  private static int distance(Token one, Token other) {
    return Math.abs(one.index() - other.index());
  }
}
