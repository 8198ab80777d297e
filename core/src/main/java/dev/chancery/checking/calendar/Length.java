package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.HedgeWords;
import dev.chancery.checking.frame.Lately;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/// A length of time as a sentence gives it: "nearly 300 years", "half a century", "three decades".
///
/// @param quantity the length in years, months, weeks, days or nights
/// @param round whether it is given in a unit that is always round ("a decade")
/// @param start its first character in the text, hedge included
/// @param end the character after its last
record Length(Quantity quantity, boolean round, String words, int start, int end) {

  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  private static final String COUNT =
      "(?<count>half an?|(?:a|one) quarter of a|quarter of a|three[-\\s]quarters of"
          + " a|half(?=[-\\s]centur)|quarter(?=[-\\s]centur)|"
          + Counts.CARDINAL
          + "|an?)(?<more>\\s+and\\s+a\\s+half)?";
  private static final String UNIT =
      "(?<unit>years?|decades?|centur(?:y|ies)|months?|weeks?|days?|nights?)\\b";
  private static final Wording PATTERN =
      Wording.of(
          "(?i)\\b(?:(?<hedge>"
              + HedgeWords.PATTERN
              + ")\\s+)?(?:(?:the|a)\\s+)?"
              + COUNT
              + "[-\\s]+(?:full\\s+|whole\\s+|long\\s+)?"
              + UNIT
              + "(?!\\s+of"
              + " age\\b|(?:-|\\s)old(?:er)?\\s+(?:man|woman|boy|girl|son|daughter|child|president|prime|minister|leader|politician|king|queen|prince|pope|former|general|ambassador|envoy|diplomat|mother|father|(?-i:[A-Z]))|\\s+old\\b(?!\\s+[a-z]))(?:,?\\s+(?:and\\s+)?(?<months>"
              + Counts.CARDINAL
              + "|a)\\s+months?\\b)?(?<plus>\\s+and\\s+a\\s+(?:half|quarter)\\b)?(?<after>\\s+or\\s+(?:so|more))?");

  /// "Under the ten-year lease", "over the 20 years".
  private static final Wording NO_HEDGE = Wording.of("(?i)^(?:under|over)\\s+(?:the|a)\\s");

  /// "Repayable over 20 years".
  private static final Wording SPREAD =
      Wording.of(
          "(?i)\\b(?:repa(?:y|ys|id|yable|yment)|payable|paid(?: out| back)?|spread(?:"
              + " out)?|disburs\\w+|spen[dt]|invest\\w*|implement\\w*|carried out|phased"
              + " (?:in|out)|deliver\\w*|stretch\\w*|staggered|distributed)(?: back| out)?\\s+$");

  private static final Wording HINT =
      Wording.of("[Yy]ear|[Dd]ecade|[Cc]entur|[Mm]onth|[Ww]eek|[Dd]ays?\\b|[Nn]ights?\\b");

  private static final Lately<List<Length>> LATELY = new Lately<>(Length::read);

  /// All lengths in a text.
  static List<Length> in(String text) {
    return LATELY.of(text);
  }

  private static List<Length> read(String text) {
    List<Length> all = new ArrayList<>();
    if (!HINT.isIn(text)) {
      return List.of();
    }
    PATTERN
        .results(text)
        .forEach(found -> add(found, SPREAD.isIn(text.substring(0, found.start())), all));
    return List.copyOf(all);
  }

  private static void add(MatchResult found, boolean spread, List<Length> all) {
    String unit = found.group("unit").toLowerCase(Locale.ROOT);
    BigDecimal count = count(found.group("count").toLowerCase(Locale.ROOT)).add(more(found));
    int factor = unit.startsWith("decade") ? 10 : unit.startsWith("centur") ? 100 : 1;
    if (count.signum() > 0) {
      String name = factor > 1 ? "years" : unit.endsWith("s") ? unit : unit + "s";
      BigDecimal number = count.multiply(BigDecimal.valueOf(factor));
      Quantity quantity = withMonths(new Quantity(number, name, bound(found, spread)), found);
      all.add(new Length(quantity, factor > 1, found.group(), found.start(), found.end()));
    }
  }

  /// "Six years and eight months".
  private static Quantity withMonths(Quantity told, MatchResult found) {
    String months = found.group("months");
    return months == null || !told.unit().equals("years")
        ? told
        : new Quantity(
            told.number().multiply(YEAR).add(count(months.toLowerCase(Locale.ROOT))),
            "months",
            told.bound());
  }

  /// "Two and a half centuries", "a century and a quarter".
  private static BigDecimal more(MatchResult found) {
    String words = found.group("more") == null ? found.group("plus") : found.group("more");
    if (words == null) {
      return BigDecimal.ZERO;
    }
    return new BigDecimal(words.endsWith("half") ? "0.5" : "0.25");
  }

  private static Bound bound(MatchResult found, boolean spread) {
    String after = String.valueOf(found.group("after"));
    boolean stretch = spread && found.group().regionMatches(true, 0, "over ", 0, "over ".length());
    if (stretch) {
      return Bound.EXACTLY;
    }
    if (found.group("hedge") != null && !NO_HEDGE.isIn(found.group())) {
      return HedgeWords.bound(found.group("hedge").replaceAll("\\s+", " "));
    }
    return after.endsWith("so")
        ? Bound.ABOUT
        : after.endsWith("more") ? Bound.AT_LEAST : Bound.EXACTLY;
  }

  private static BigDecimal count(String words) {
    if (words.startsWith("half")) {
      return new BigDecimal("0.5");
    }
    if (words.contains("quarter")) {
      return new BigDecimal(words.startsWith("three") ? "0.75" : "0.25");
    }
    OptionalInt value = words.matches("an?") ? OptionalInt.of(1) : Counts.cardinal(words);
    return BigDecimal.valueOf(value.orElse(0));
  }

  /// The same in months, where it is told in years and a half, or as more or less than so many.
  Length inMonths() {
    BigDecimal months = quantity.number().multiply(YEAR).stripTrailingZeros();
    boolean half = quantity.number().stripTrailingZeros().scale() > 0;
    boolean hedged = quantity.bound() != Bound.EXACTLY;
    return quantity.unit().equals("years") && (half || hedged) && months.scale() <= 0
        ? new Length(
            new Quantity(months.setScale(0, RoundingMode.UNNECESSARY), "months", quantity.bound()),
            round,
            words,
            start,
            end)
        : this;
  }

  boolean inYears() {
    return quantity.unit().equals("years") && quantity.number().compareTo(BigDecimal.ONE) > 0;
  }
}
