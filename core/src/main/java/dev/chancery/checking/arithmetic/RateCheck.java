package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Outcome;
import dev.chancery.reading.parse.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Amounts given in two currencies: "100 million euros ($117 million)". The rates of one article
/// must agree with each other, and with the yearly averages, where they are known (rates.tsv).
final class RateCheck implements Check {

  private static final double NEAR = 0.05;
  private static final double FAR = 0.12;

  /// How far a day's rate strays from the averages of its year and those beside it.
  private static final double WITHIN_YEAR = 0.12;

  private static final double IN_CRISIS = 0.25;
  private static final Wording YEAR = Wording.of("\\b(?:19|20)\\d\\d\\b");

  private final Forms forms;
  private final Hedges hedges;
  private final YearlyRates yearly = new YearlyRates();

  /// @param rate units of the one currency for one of the other
  private record Rate(Sentence sentence, Found found, Spread rate) {

    String currencies() {
      return found.figure("one").unit() + " " + found.figure("two").unit();
    }

    boolean hasYear() {
      return YEAR.isIn(found.text().text());
    }

    String words() {
      return found.figure("one").words().strip() + " for " + found.figure("two").words().strip();
    }
  }

  RateCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
  }

  @Override
  public String name() {
    return "rate";
  }

  @Override
  public Stream<Checked> check(Scene scene) {
    List<Rate> rates =
        scene.sentences().stream().flatMap(sentence -> rates(scene, sentence)).toList();
    List<Checked> all = new ArrayList<>();
    for (int at = 0; at < rates.size(); at++) {
      Rate rate = rates.get(at);
      Optional<Checked> byYear = byYear(scene, rate);
      byYear
          .filter(checked -> checked.verdict().outcome() == Outcome.DIFFERS)
          .or(() ->
              rates.subList(0, rates.indexOf(rate)).stream()
                  .filter(before -> before.currencies().equals(rate.currencies()))
                  .filter(before -> !before.hasYear() && !rate.hasYear())
                  .findFirst()
                  .flatMap(before -> weigh(scene, rate, before)))
          .or(() -> byYear)
          .ifPresent(all::add);
    }
    return all.stream();
  }

  private Stream<Rate> rates(Scene scene, Sentence sentence) {
    return forms
        .of(name(), forms.slotted(scene.text(sentence)))
        .filter(found -> !found.figure("one").unit().equals(found.figure("two").unit()))
        .filter(found -> found.figure("one").value().signum() > 0)
        .filter(found -> found.figure("two").value().signum() > 0)
        .map(found ->
            new Rate(
                sentence,
                found,
                found.figure("one").given(hedges).over(found.figure("two").given(hedges))));
  }

  private Optional<Checked> weigh(Scene scene, Rate rate, Rate before) {
    double value = before.rate().value();
    Spread room = Spread.around(value, NEAR * value, FAR * value);
    Spread allowed =
        new Spread(
            value,
            Math.min(room.nearLow(), before.rate().nearLow()),
            Math.max(room.nearHigh(), before.rate().nearHigh()),
            Math.min(room.farLow(), before.rate().farLow()),
            Math.max(room.farHigh(), before.rate().farHigh()));
    return weigh(scene, rate, new Claimed(before.words(), allowed, unit(rate)));
  }

  /// Against the averages of the years that the sentence names, or of the article's, and those
  /// beside them.
  private Optional<Checked> byYear(Scene scene, Rate rate) {
    List<Integer> named =
        YEAR.results(rate.found().text().text())
            .map(year -> Integer.valueOf(year.group()))
            .toList();
    List<Integer> years =
        named.isEmpty() ? scene.published().map(LocalDate::getYear).stream().toList() : named;
    return yearly
        .of(rate.found().figure("one").unit(), rate.found().figure("two").unit(), years)
        .flatMap(range -> weigh(scene, rate, claimed(rate, range)));
  }

  private static Claimed claimed(Rate rate, YearlyRates.Range range) {
    String words =
        String.format(
            Locale.ROOT,
            "Federal Reserve, yearly averages of %d to %d: %.4g to %.4g",
            range.from(),
            range.to(),
            range.low(),
            range.high());
    Spread room =
        new Spread(
            (range.low() + range.high()) / 2,
            range.low() * (1 - WITHIN_YEAR),
            range.high() * (1 + WITHIN_YEAR),
            range.low() * (1 - IN_CRISIS),
            range.high() * (1 + IN_CRISIS));
    return new Claimed(words, room, unit(rate));
  }

  private static String unit(Rate rate) {
    return rate.currencies().replace(" ", "/");
  }

  private Optional<Checked> weigh(Scene scene, Rate rate, Claimed claimed) {
    return new Weighing(scene, this, rate.sentence())
        .weigh(
            rate.found().from(),
            rate.found().to(),
            ClaimType.AMOUNT,
            claimed,
            List.of(new Way(rate.words(), rate.rate())));
  }
}
