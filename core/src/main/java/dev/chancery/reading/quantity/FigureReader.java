package dev.chancery.reading.quantity;

import dev.chancery.model.Bound;
import dev.chancery.reading.number.Numeral;
import dev.chancery.reading.number.Word;
import dev.chancery.reading.quantity.Phrases.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the figure that starts at a word: hedge, currency, number, unit, hedge.
final class FigureReader {

  /// How many words a number has at most.
  private static final int AHEAD = 9;

  private static final Set<String> PARTED = Set.of("of", "the", "its", "their", "part", "all");
  private static final Set<String> RANGE = Set.of("to", "-", "or");
  private static final Set<String> SUPERLATIVES =
      Set.of(
          "largest",
          "biggest",
          "most",
          "least",
          "highest",
          "lowest",
          "smallest",
          "best",
          "worst",
          "busiest",
          "deadliest",
          "richest",
          "poorest",
          "oldest",
          "youngest",
          "longest",
          "ranked",
          "ranking");

  private final QuantityLexicon lexicon;

  FigureReader(QuantityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Figure> at(List<Word> words, int start) {
    Bound bound = null;
    int at = start;
    for (var hedge = lexicon.hedgesBefore.at(words, at);
        hedge.isPresent();
        hedge = lexicon.hedgesBefore.at(words, at)) {
      bound = bound == null || bound == Bound.EXACTLY ? hedge.get().value() : bound;
      at = joint(words, hedge.get().end());
    }
    Figure bare = bare(words, start, at);
    return bare == null ? Optional.empty() : Optional.of(hedged(words, bare, bound));
  }

  private @Nullable Figure bare(List<Word> words, int start, int at) {
    if (at >= words.size()) {
      return null;
    }
    Optional<Found<BigDecimal>> fraction = lexicon.fractions.at(words, at);
    if (fraction.isPresent() && partsSomething(words, fraction.get().end())) {
      return new Figure(
          start, at, fraction.get().end(), fraction.get().value(), Unit.PERCENT, Bound.EXACTLY);
    }
    Figure ordinal = ordinal(words, start, at);
    return ordinal == null ? number(words, start, at) : ordinal;
  }

  /// "half of", "two-thirds of", "half the".
  private static boolean partsSomething(List<Word> words, int at) {
    return at < words.size() && PARTED.contains(words.get(at).lower());
  }

  private @Nullable Figure ordinal(List<Word> words, int start, int at) {
    Numeral ordinal = lexicon.ordinals.at(words, at).orElse(null);
    if (ordinal == null) {
      return null;
    }
    int next = joint(words, ordinal.end());
    boolean ranks = next < words.size() && SUPERLATIVES.contains(words.get(next).lower());
    return new Figure(
        start,
        at,
        ranks ? next + 1 : ordinal.end(),
        ordinal.value(),
        ranks ? Unit.RANK : Unit.ORDINAL,
        Bound.EXACTLY);
  }

  private @Nullable Figure number(List<Word> words, int start, int at) {
    Optional<Found<Unit>> money = lexicon.moneyBefore.at(words, at);
    int number = money.isPresent() ? money.get().end() : at;
    Numeral numeral = numeral(words, number);
    if (numeral == null) {
      return null;
    }
    Optional<Found<BigDecimal>> shortScale =
        money.isPresent() ? lexicon.moneyScales.at(words, numeral.end()) : Optional.empty();
    Figure figure =
        new Figure(
            start,
            at,
            shortScale.map(Found::end).orElse(numeral.end()),
            shortScale
                .map(scale -> scale.value().multiply(numeral.value()))
                .orElse(numeral.value()),
            money.map(Found::value).orElse(null),
            numeral.vague() ? Bound.AT_LEAST : Bound.EXACTLY);
    return unit(words, range(words, figure));
  }

  private @Nullable Numeral numeral(List<Word> words, int at) {
    if (at >= words.size() || !lexicon.numerals.mayStartWith(words.get(at).lower())) {
      return null;
    }
    List<String> ahead = new ArrayList<>(AHEAD);
    for (int next = at; next < Math.min(words.size(), at + AHEAD); next++) {
      ahead.add(words.get(next).lower());
    }
    return lexicon
        .numerals
        .at(ahead, 0)
        .map(found -> new Numeral(found.value(), at + found.end(), found.vague()))
        .orElse(null);
  }

  /// "10 to 12 percent", "$10-12 million": told by its first number, which is at least meant.
  private Figure range(List<Word> words, Figure first) {
    boolean ranges =
        first.end() + 1 < words.size() && RANGE.contains(words.get(first.end()).lower());
    if (!ranges || isStart(words, first)) {
      return first;
    }
    var money = lexicon.moneyBefore.at(words, first.end() + 1);
    Numeral second = numeral(words, money.map(Found::end).orElse(first.end() + 1));
    if (second == null || second.value().compareTo(first.value()) <= 0) {
      return first;
    }
    BigDecimal scale = scale(first, second);
    return new Figure(
        first.start(),
        first.number(),
        second.end(),
        first.value().multiply(scale),
        first.unit(),
        Bound.AT_LEAST);
  }

  /// "From 10 to 12 percent": where something began and where it came to.
  private static boolean isStart(List<Word> words, Figure first) {
    return first.start() > 0
        && words.get(first.start() - 1).lower().equals("from")
        && words.get(first.end()).lower().equals("to");
  }

  /// In "10 to 12 million" the scale holds for both.
  private static BigDecimal scale(Figure first, Numeral second) {
    BigDecimal million = BigDecimal.valueOf(1000);
    BigDecimal scale = BigDecimal.ONE;
    while (first.value().signum() > 0
        && first.value().compareTo(million) < 0
        && first.value().multiply(scale).multiply(million).compareTo(second.value()) <= 0) {
      scale = scale.multiply(million);
    }
    return scale;
  }

  private Figure unit(List<Word> words, Figure figure) {
    if (figure.unit() != null) {
      return figure;
    }
    int at = joint(words, figure.end());
    boolean of = at < words.size() && words.get(at).lower().equals("of");
    var money = lexicon.moneyAfter.at(words, of ? at + 1 : at);
    if (money.isPresent()) {
      return withUnit(figure, money.get().value(), money.get().end());
    }
    for (int length = 2; length >= 1; length--) {
      Unit unit = ownUnit(words, at, length);
      if (unit != null) {
        return withUnit(figure, unit, at + length);
      }
    }
    return figure;
  }

  /// Percent and measures are part of the figure itself; what is counted is not.
  private @Nullable Unit ownUnit(List<Word> words, int at, int length) {
    if (at + length > words.size()) {
      return null;
    }
    String phrase = words.get(at).lower();
    for (int next = at + 1; next < at + length; next++) {
      phrase += " " + words.get(next).lower();
    }
    Unit unit = lexicon.units.get(phrase);
    if (unit == null && phrase.endsWith("s")) {
      unit = lexicon.units.get(phrase.substring(0, phrase.length() - 1));
    }
    return unit == null || unit.name().equals("persons") ? null : unit;
  }

  private static Figure withUnit(Figure figure, Unit unit, int end) {
    return new Figure(
        figure.start(),
        figure.number(),
        end,
        figure.value().multiply(unit.factor()),
        unit,
        figure.bound());
  }

  private Figure hedged(List<Word> words, Figure figure, @Nullable Bound before) {
    var after = lexicon.hedgesAfter.at(words, figure.end());
    Bound bound =
        before != null && before != Bound.EXACTLY
            ? before
            : after.map(Found::value).orElse(figure.bound());
    return new Figure(
        figure.start(),
        figure.number(),
        after.map(Found::end).orElse(figure.end()),
        figure.value(),
        figure.unit(),
        bound);
  }

  /// Over a hyphen inside a token.
  private static int joint(List<Word> words, int at) {
    return at < words.size() && words.get(at).lower().equals("-") && !words.get(at).first()
        ? at + 1
        : at;
  }
}
