package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.arithmetic.YearlyRates.Range;
import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Outcome;
import dev.chancery.reading.parse.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Amounts given in two currencies: "100 million euros ($117 million)". The rates of one article
/// must agree with each other, with a rate that is told, and with the yearly averages and fixed
/// rates, where they are known (rates.tsv, rates-official.tsv, pegs.tsv).
final class RateCheck implements Check {

  private static final double NEAR = 0.05;
  private static final double FAR = 0.12;

  /// How far a day's rate strays from the averages of its year and those beside it.
  private static final double WITHIN_YEAR = 0.12;

  private static final double IN_CRISIS = 0.25;

  /// The same for currencies that never strayed farther since 1999.
  private static final double IN_CALM = 0.15;

  /// Three years in a row whose averages are so near each other have no crisis within.
  private static final double QUIET = 1.06;

  private static final Set<String> CALM =
      Set.of(
          "USD", "EUR", "GBP", "JPY", "CHF", "DKK", "CNY", "HKD", "SGD", "TWD", "INR", "BGN", "XOF",
          "SAR", "AED", "QAR");

  /// How far a converted amount with a hedge is off at most.
  private static final double HEDGED = 0.15;

  /// Who converts at a fixed rate may round it.
  private static final double ROUNDED = 0.015;

  private static final Wording YEAR = Wording.of("\\b(?:19|20)\\d\\d\\b");

  private final Forms forms;
  private final Hedges hedges;
  private final YearlyRates yearly = new YearlyRates();
  private final Currencies currencies = new Currencies();

  /// @param rate units of the one currency for one of the other
  private record Rate(Equated pair, Spread rate) {

    String currencies() {
      return pair.one().unit() + " " + pair.two().unit();
    }

    boolean hasYear() {
      return YEAR.isIn(pair.text().text());
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
        scene.sentences().stream()
            .flatMap(sentence -> Equated.in(scene, sentence, forms).stream())
            .map(this::rate)
            .toList();
    List<Checked> all = new ArrayList<>();
    scene.sentences().forEach(sentence -> stated(scene, sentence).ifPresent(all::add));
    for (int at = 0; at < rates.size(); at++) {
      Rate rate = rates.get(at);
      List<Rate> earlier = rates.subList(0, at);
      Optional<Checked> byYear = byYear(scene, rate);
      byYear
          .filter(checked -> checked.verdict().outcome() == Outcome.DIFFERS)
          .or(() -> earlier(rate, earlier).flatMap(before -> weigh(scene, rate, before)))
          .or(() -> byYear)
          .ifPresent(all::add);
    }
    return all.stream();
  }

  private static Optional<Rate> earlier(Rate rate, List<Rate> before) {
    return before.stream()
        .filter(one -> one.currencies().equals(rate.currencies()))
        .filter(one -> isOfOneTime(one, rate))
        .findFirst();
  }

  /// No year tells them apart: none is named, or one stands for both.
  private static boolean isOfOneTime(Rate one, Rate other) {
    boolean none = !one.hasYear() && !other.hasYear();
    SlottedText text = one.pair().text();
    boolean together =
        one.pair().sentence().equals(other.pair().sentence())
            && YEAR.results(text.text()).count() == 1
            && !YEAR.isIn(text.between(one.pair().to(), other.pair().from()));
    return none || together;
  }

  private Rate rate(Equated pair) {
    Figure one = pair.one().beside(pair.two());
    Figure two = pair.two().beside(pair.one());
    return new Rate(pair, amount(one).over(amount(two)));
  }

  private Spread amount(Figure figure) {
    double value = figure.value().doubleValue();
    return figure.bound() == Bound.EXACTLY
        ? figure.given(hedges)
        : Spread.around(value, hedged(figure) * value / 2, hedged(figure) * value);
  }

  /// "About 300 million" may be 280 million, "about 317 million" is none but itself.
  private static double hedged(Figure figure) {
    return switch (figure.value().stripTrailingZeros().precision()) {
      case 1 -> HEDGED;
      case 2 -> HEDGED / 2;
      default -> HEDGED / 5;
    };
  }

  /// A rate that the sentence tells.
  private Optional<Checked> stated(Scene scene, Sentence sentence) {
    SlottedText text = forms.slotted(scene.text(sentence));
    return StatedRate.in(text)
        .flatMap(told -> {
          Spread found = told.one().given(hedges).over(told.two().given(hedges));
          String words = told.one().words().strip() + " for " + told.two().words().strip();
          Figure rate = told.rate();
          int from = Math.min(rate.start(), Math.min(told.one().start(), told.two().start()));
          int to = Math.max(rate.end(), Math.max(told.one().end(), told.two().end()));
          return new Weighing(scene, this, sentence)
              .weigh(
                  from,
                  to,
                  ClaimType.AMOUNT,
                  new Claimed(rate.words(), rate.claimed(hedges), told.one().unit() + " each"),
                  List.of(new Way(words, found)));
        });
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
    return weigh(scene, rate, new Claimed(before.pair().words(), allowed, unit(rate)));
  }

  /// Against the rates of the years that the sentence names, or of the article's, and those beside
  /// them. Where a name is that of several currencies, it differs only from all of them.
  private Optional<Checked> byYear(Scene scene, Rate rate) {
    List<Integer> named =
        YEAR.results(rate.pair().text().text()).map(year -> Integer.valueOf(year.group())).toList();
    List<Integer> years =
        named.isEmpty() ? scene.published().map(LocalDate::getYear).stream().toList() : named;
    Set<String> states =
        scene.ground().actors().mentions().stream()
            .flatMap(mention -> mention.actors().stream())
            .flatMap(actor -> Stream.ofNullable(actor.country()))
            .collect(Collectors.toSet());
    List<Checked> all = new ArrayList<>();
    for (String one : currencies.of(rate.pair().one(), states)) {
      for (String two : currencies.of(rate.pair().two(), states)) {
        yearly
            .of(one, two, years)
            .flatMap(range -> weigh(scene, rate, claimed(one + "/" + two, range)))
            .ifPresent(all::add);
      }
    }
    return all.stream()
        .filter(one -> one.verdict().outcome() != Outcome.DIFFERS)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static Claimed claimed(String unit, Range range) {
    double near = range.isFixed() ? range.room() : WITHIN_YEAR;
    boolean quiet = range.to() - range.from() > 1 && range.high() < QUIET * range.low();
    double far =
        range.isFixed() ? range.room() + ROUNDED : calm(unit) || quiet ? IN_CALM : IN_CRISIS;
    Spread room =
        new Spread(
            (range.low() + range.high()) / 2,
            range.low() * (1 - near),
            range.high() * (1 + near),
            range.low() * (1 - far),
            range.high() * (1 + far));
    return new Claimed(words(range), room, unit);
  }

  private static boolean calm(String currencies) {
    return List.of(currencies.split("/", -1)).stream().allMatch(CALM::contains);
  }

  private static String words(Range range) {
    return range.isFixed()
        ? String.format(Locale.ROOT, "%s, fixed rate: %.6g", range.source(), range.low())
        : String.format(
            Locale.ROOT,
            "%s, yearly averages of %d to %d: %.4g to %.4g",
            range.source(),
            range.from(),
            range.to(),
            range.low(),
            range.high());
  }

  private static String unit(Rate rate) {
    return rate.currencies().replace(" ", "/");
  }

  private Optional<Checked> weigh(Scene scene, Rate rate, Claimed claimed) {
    return new Weighing(scene, this, rate.pair().sentence())
        .weigh(
            rate.pair().from(),
            rate.pair().to(),
            ClaimType.AMOUNT,
            claimed,
            List.of(new Way(rate.pair().words(), rate.rate())));
  }
}
