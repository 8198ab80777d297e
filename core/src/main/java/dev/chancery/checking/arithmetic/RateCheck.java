package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Amounts given in two currencies: "100 million euros ($117 million)". The rates of one article
/// must agree with each other, and no rate may lie far outside of what it ever was (rates.tsv).
final class RateCheck implements Check {

  private static final double NEAR = 0.05;
  private static final double FAR = 0.12;
  private static final double BEYOND = 1.25;
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final Forms forms;
  private final Hedges hedges;
  private final Map<String, Limits> limits =
      Table.load(RateCheck.class, "rates.tsv").rows().stream()
          .collect(
              Collectors.toMap(
                  row -> row.required("currency"),
                  row ->
                      new Limits(
                          Double.parseDouble(row.required("low")),
                          Double.parseDouble(row.required("high")))));

  /// Units for a dollar.
  private record Limits(double low, double high) {}

  /// @param rate units of the one currency for one of the other
  private record Rate(Sentence sentence, Found found, Spread rate) {

    String currencies() {
      return found.figure("one").unit() + " " + found.figure("two").unit();
    }

    boolean hasYear() {
      return YEAR.matcher(found.text().text()).find();
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
      beyond(scene, rate)
          .or(() ->
              rates.subList(0, rates.indexOf(rate)).stream()
                  .filter(before -> before.currencies().equals(rate.currencies()))
                  .filter(before -> !before.hasYear() && !rate.hasYear())
                  .findFirst()
                  .flatMap(before -> weigh(scene, rate, before)))
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

  /// A rate that there never was.
  private Optional<Checked> beyond(Scene scene, Rate rate) {
    Optional<Limits> known = limits(rate);
    boolean outside =
        known
            .filter(each ->
                rate.rate().farHigh() * BEYOND < each.low()
                    || rate.rate().farLow() > each.high() * BEYOND)
            .isPresent();
    return outside
        ? known.flatMap(each ->
            weigh(
                scene,
                rate,
                new Claimed(
                    "between " + each.low() + " and " + each.high(),
                    new Spread(each.low(), each.low(), each.high(), each.low(), each.high()),
                    unit(rate))))
        : Optional.empty();
  }

  private Optional<Limits> limits(Rate rate) {
    String one = rate.found().figure("one").unit();
    String two = rate.found().figure("two").unit();
    if (two.equals("USD")) {
      return Optional.ofNullable(limits.get(one));
    }
    return one.equals("USD")
        ? Optional.ofNullable(limits.get(two))
            .map(known -> new Limits(1 / known.high(), 1 / known.low()))
        : Optional.empty();
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
