package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.List;
import java.util.Optional;

/// How old a thing of public matter is: "the 60-year-old treaty". The age of a person is left out.
final class AgeClaims implements ClaimRule {

  private final Words words;

  AgeClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.FIGURE;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return scene.ground().quantities().in(sentence).stream()
        .filter(figure -> figure.quantity().unit().equals("years"))
        .filter(figure -> sentence.token(figure.end() - 1).text().endsWith("-old"))
        .flatMap(figure -> claim(scene, figure).stream())
        .toList();
  }

  private Optional<Claim> claim(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    return sentence
        .head(sentence.token(figure.end() - 1))
        .filter(thing -> thing.index() >= figure.end())
        .filter(thing -> words.has("aged_thing", thing) || words.has("lasting", thing))
        .map(thing ->
            scene
                .claim(
                    ClaimType.DURATION,
                    "claim/age",
                    sentence,
                    Phrase.of(sentence, thing).span(),
                    subject(scene, sentence, thing))
                .withMeasure("age")
                .withValue(figure.quantity())
                .withPeriod(scene.today(thing.text(), thing.span())));
  }

  private static Subject subject(Scene scene, Sentence sentence, Token thing) {
    return Protagonist.named(scene, sentence, thing).orElseGet(() -> Subject.of(thing.text()));
  }
}
