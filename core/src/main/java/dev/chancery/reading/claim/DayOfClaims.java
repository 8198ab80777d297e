package dev.chancery.reading.claim;

import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How long something has gone on, told as a place in a row: "the 30th day of the siege", "in the
/// second year of the war".
final class DayOfClaims implements ClaimRule {

  private static final Set<String> UNITS = Set.of("day", "week", "month", "year");

  private final Words words;

  DayOfClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.FIGURE;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return scene.ground().quantities().in(sentence).stream()
        .filter(figure -> figure.quantity().unit().equals("ordinal"))
        .filter(figure -> UNITS.contains(figure.measured().lemma()))
        .filter(figure -> figure.quantity().number().intValue() > 1)
        .flatMap(figure -> claim(scene, figure).stream())
        .toList();
  }

  private Optional<Claim> claim(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    Token unit = figure.measured();
    return sentence.children(unit, "nmod").stream()
        .filter(what -> words.has("lasting", what))
        .filter(what -> sentence.marker(what).filter("of"::equals).isPresent())
        .findFirst()
        .flatMap(what ->
            subject(scene, sentence, unit, what).map(about -> build(scene, figure, what, about)));
  }

  /// Whose it is: "Chile's war", else who is told to be in it ("my country is on the 30th day").
  private static Optional<Subject> subject(Scene scene, Sentence sentence, Token unit, Token what) {
    return scene
        .ofPhrase(sentence, what)
        .or(() ->
            sentence
                .child(unit, "nsubj")
                .flatMap(told -> Optional.ofNullable(Subject.ofAll(scene.called(sentence, told)))))
        .or(() -> scene.aboutOrMain(sentence, unit));
  }

  private Claim build(Scene scene, QuantityMention figure, Token what, Subject about) {
    Sentence sentence = figure.sentence();
    Quantity length =
        new Quantity(figure.quantity().number(), figure.measured().lemma() + "s", Bound.EXACTLY);
    return scene
        .claim(
            ClaimType.DURATION,
            "claim/day-of",
            sentence,
            sentence.span(figure.start(), what.index() + 1),
            about)
        .withMeasure(words.measure("lasting", what).orElseThrow())
        .withValue(length)
        .withPeriod(scene.today(what.text(), what.span()));
  }
}
