package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.model.ClaimType;
import java.util.Optional;

/// A total against what falls on each: "$10 billion over five years, or $2 billion a year", "12
/// aircraft at $50 million each, for $600 million".
record PerUnitCheck(Forms forms, Hedges hedges) implements TiedCheck {

  @Override
  public String name() {
    return "per-unit";
  }

  @Override
  public Optional<Reckoning> loosely(SlottedText text) {
    return new EachByRole(forms.roles())
        .in(text)
        .map(this::shared)
        .or(() -> new RateByRole(forms.roles()).in(text).map(this::paced));
  }

  private Reckoning shared(EachByRole.Shared found) {
    return Reckoning.loosely(
        found.from(),
        found.to(),
        ClaimType.AMOUNT,
        claimed(found.total()),
        way(found.each(), found.times(), 1));
  }

  private Reckoning paced(RateByRole.Paced found) {
    Way converted =
        new Way(
            found.rate().words().strip() + " in the other unit of time",
            found.rate().given(hedges).scaled(found.often()));
    Way way = found.times().map(times -> way(found.rate(), times, found.often())).orElse(converted);
    return Reckoning.loosely(
        found.from(), found.to(), ClaimType.AMOUNT, claimed(found.total()), way);
  }

  private Claimed claimed(Figure total) {
    return new Claimed(total.words(), total.claimed(hedges), total.unit());
  }

  private Way way(Figure each, Figure times, double often) {
    return new Way(
        each.words().strip() + " for " + times.words().strip().replaceFirst("(?i)^over ", ""),
        each.given(hedges).times(times.given(hedges)).scaled(often));
  }

  @Override
  public Optional<Reckoning> tied(Found found) {
    Figure total = found.figure("total");
    Figure each = found.figure("each");
    double often = often(found);
    if (!total.isLike(each) || often <= 0 || each.value().compareTo(total.value()) > 0) {
      return Optional.empty();
    }
    Way way = way(each, found.figure("times"), often);
    return Optional.of(Reckoning.by(found, ClaimType.AMOUNT, claimed(total), way));
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
