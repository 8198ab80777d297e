package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A total against what falls on each: "$10 billion over five years, or $2 billion a year", "12
/// aircraft at $50 million each, for $600 million".
final class PerUnitCheck implements SentenceCheck {

  private final Forms forms;
  private final Hedges hedges;

  PerUnitCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
  }

  @Override
  public String name() {
    return "per-unit";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    SlottedText text = forms.slotted(scene.text(sentence));
    return forms
        .of(name(), text)
        .findFirst()
        .flatMap(found -> check(scene, sentence, found))
        .or(() ->
            new EachByRole(forms.roles()).in(text).flatMap(found -> check(scene, sentence, found)))
        .or(() ->
            new RateByRole(forms.roles()).in(text).flatMap(found -> check(scene, sentence, found)))
        .stream();
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, EachByRole.Shared found) {
    Figure total = found.total();
    return new Weighing(scene, this, sentence)
        .weighLoosely(
            found.from(),
            found.to(),
            ClaimType.AMOUNT,
            new Claimed(total.words(), total.claimed(hedges), total.unit()),
            List.of(way(found.each(), found.times(), 1)));
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, RateByRole.Paced found) {
    Figure total = found.total();
    Way way =
        found.times().isPresent()
            ? way(found.rate(), found.times().get(), found.often())
            : new Way(
                found.rate().words().strip() + " in the other unit of time",
                found.rate().given(hedges).scaled(found.often()));
    return new Weighing(scene, this, sentence)
        .weighLoosely(
            found.from(),
            found.to(),
            ClaimType.AMOUNT,
            new Claimed(total.words(), total.claimed(hedges), total.unit()),
            List.of(way));
  }

  private Way way(Figure each, Figure times, double often) {
    return new Way(
        each.words().strip() + " for " + times.words().strip().replaceFirst("(?i)^over ", ""),
        each.given(hedges).times(times.given(hedges)).scaled(often));
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, Found found) {
    Figure total = found.figure("total");
    Figure each = found.figure("each");
    double often = often(found);
    if (!total.isLike(each) || often <= 0 || each.value().compareTo(total.value()) > 0) {
      return Optional.empty();
    }
    Figure times = found.figure("times");
    return new Weighing(scene, this, sentence)
        .weigh(
            found.from(),
            found.to(),
            ClaimType.AMOUNT,
            new Claimed(total.words(), total.claimed(hedges), total.unit()),
            List.of(way(each, times, often)));
  }

  /// How often the unit ("a month") fits into one of the times ("years"); 0 where that is unclear.
  private static double often(Found found) {
    String unit = found.filled().get("unit");
    if (unit == null) {
      return found.form().mode().equals("item") ? 1 : 0;
    }
    return UnitsOfTime.in(found.figure("times").unit(), unit);
  }
}
