package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Hedges;

/// Where something began and where it came to.
///
/// @param from where the words start in the sentence
/// @param isBefore whether the first figure stands in the sentence before
/// @param isLoose whether the words tie plain numbers only loosely
/// @param isTurnable whether the words leave open which of them is the earlier one
record Pair(
    Figure base,
    Figure now,
    int from,
    int to,
    boolean isBefore,
    boolean isLoose,
    boolean isTurnable) {

  boolean has(Figure figure) {
    return base.equals(figure) || now.equals(figure);
  }

  /// The same the other way round.
  Pair turned() {
    return new Pair(/* base= */ now, /* now= */ base, from, to, isBefore, isLoose, isTurnable);
  }

  /// The same with another figure where it came to.
  Pair withNow(Figure other) {
    return new Pair(base, other, from, Math.max(to, other.end()), isBefore, isLoose, isTurnable);
  }

  /// The second over the first, with the room that their rounding leaves.
  Spread over(Hedges hedges) {
    return now.beside(base).given(hedges).over(base.beside(now).given(hedges));
  }

  /// By how many percent the second is more than the first.
  Spread percent(Hedges hedges) {
    return now.beside(base).given(hedges).percentOver(base.beside(now).given(hedges));
  }

  /// How many times the first figure the second one is.
  double ratio() {
    return now.value().doubleValue() / base.value().doubleValue();
  }

  /// Whether the second figure is the larger one.
  boolean rises() {
    return now.value().compareTo(base.value()) > 0;
  }

  String words() {
    return "from " + base.words().strip() + " to " + now.words().strip();
  }
}
