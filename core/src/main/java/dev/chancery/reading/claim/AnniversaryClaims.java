package dev.chancery.reading.claim;

import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// "The 75th anniversary of the plan", "the country's 204th Independence Day".
final class AnniversaryClaims implements WordRule {

  private static final Set<String> HEADS =
      Set.of(
          "anniversary",
          "day",
          "jubilee",
          "birthday",
          "commemoration",
          "centenary",
          "centennial",
          "bicentenary",
          "bicentennial");
  private static final Set<String> COUNTED = Set.of("ordinal", "years", "months");

  @Override
  public Needs needs() {
    return Needs.anyOf(HEADS);
  }

  @Override
  public Optional<Claim> read(Scene scene, Sentence sentence, Token word) {
    return HEADS.contains(word.lemma().toLowerCase(Locale.ROOT))
        ? claim(scene, sentence, word)
        : Optional.empty();
  }

  private static Optional<Claim> claim(Scene scene, Sentence sentence, Token head) {
    boolean isDay = head.lemma().equalsIgnoreCase("day");
    if (isDay && !head.isName()) {
      return Optional.empty();
    }
    return count(scene, sentence, head)
        .flatMap(count ->
            scene
                .aboutOrMain(sentence, of(sentence, head).orElse(head))
                .map(about -> build(scene, sentence, head, about, count)));
  }

  private static Claim build(
      Scene scene, Sentence sentence, Token head, Subject about, Quantity count) {
    return scene
        .claim(
            ClaimType.ANNIVERSARY,
            "claim/anniversary",
            sentence,
            Phrase.of(sentence, head).span(),
            about)
        .withMeasure(measure(scene, sentence, head))
        .withValue(count)
        .withPeriod(scene.time(sentence, head).orElse(null));
  }

  /// What is remembered: "of …", else the possessor, else the day's own name.
  private static String measure(Scene scene, Sentence sentence, Token head) {
    Optional<Token> remembered =
        of(sentence, head).filter(any -> !head.lemma().equalsIgnoreCase("day"));
    if (remembered.isPresent()) {
      Token event = remembered.get();
      return event.isName() ? scene.quote(Phrase.of(sentence, event).span()) : event.lemma();
    }
    String name =
        sentence.children(head, "compound").stream()
            .map(Token::text)
            .reduce("", (left, right) -> left + right + " ");
    return (name + head.text()).toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private static Optional<Token> of(Sentence sentence, Token head) {
    return sentence.child(head, "nmod:of", "nmod").or(() -> sentence.child(head, "nmod:poss"));
  }

  private static Optional<Quantity> count(Scene scene, Sentence sentence, Token head) {
    return switch (head.lemma().toLowerCase(Locale.ROOT)) {
      case "centenary", "centennial" -> Optional.of(Quantity.exactly(100, "count"));
      case "bicentennial", "bicentenary" -> Optional.of(Quantity.exactly(200, "count"));
      default ->
          scene.ground().quantities().in(sentence).stream()
              .filter(figure -> COUNTED.contains(figure.quantity().unit()))
              .filter(figure -> covers(sentence, head, figure))
              .map(figure -> new Quantity(figure.quantity().number(), "count", Bound.EXACTLY))
              .findFirst();
    };
  }

  private static boolean covers(Sentence sentence, Token head, QuantityMention figure) {
    Token last = sentence.token(figure.end() - 1);
    return sentence.dominates(head, last) && last.index() < head.index();
  }
}
