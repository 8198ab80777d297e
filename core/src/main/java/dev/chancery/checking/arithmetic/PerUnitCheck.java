package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A total against what falls on each: "$10 billion over five years, or $2 billion a year", "12
/// aircraft at $50 million each, for $600 million".
final class PerUnitCheck implements SentenceCheck {

  private static final Map<String, Double> DAYS =
      Map.ofEntries(
          Map.entry("days", 1.0),
          Map.entry("weeks", 7.0),
          Map.entry("months", 365.25 / 12),
          Map.entry("years", 365.25),
          Map.entry("decades", 3652.5),
          Map.entry("annuallys", 365.25),
          Map.entry("yearlys", 365.25),
          Map.entry("monthlys", 365.25 / 12),
          Map.entry("weeklys", 7.0),
          Map.entry("dailys", 1.0));

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
    return forms.of(name(), text).limit(1).flatMap(found -> check(scene, sentence, found).stream());
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, Found found) {
    Figure total = found.figure("total");
    Figure each = found.figure("each");
    double often = often(found);
    if (!total.isLike(each) || often <= 0 || each.value().compareTo(total.value()) > 0) {
      return Optional.empty();
    }
    Figure times = found.figure("times");
    Spread reckoned = each.given(hedges).times(times.given(hedges)).scaled(often);
    Way way =
        new Way(
            each.words().strip() + " for " + times.words().strip().replaceFirst("(?i)^over ", ""),
            reckoned);
    return new Weighing(scene, this, sentence)
        .weigh(
            found.from(),
            found.to(),
            ClaimType.AMOUNT,
            new Claimed(total.words(), total.claimed(hedges), total.unit()),
            List.of(way));
  }

  /// How often the unit ("a month") fits into one of the times ("years"); 0 where that is unclear.
  private static double often(Found found) {
    String unit = found.filled().get("unit");
    if (unit == null) {
      return found.form().mode().equals("item") ? 1 : 0;
    }
    String many = unit.toLowerCase(Locale.ROOT).replaceAll("s$", "") + "s";
    return DAYS.getOrDefault(found.figure("times").unit(), 0.0) / DAYS.getOrDefault(many, 1.0);
  }
}
