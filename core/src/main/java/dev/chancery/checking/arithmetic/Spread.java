package dev.chancery.checking.arithmetic;

/// A figure with the room that its rounding and its hedge leave: probably within `near`, at most
/// within `far`.
record Spread(double value, double nearLow, double nearHigh, double farLow, double farHigh) {

  private static final double TINY = 1e-9;

  /// A figure that is meant as it stands.
  static Spread exactly(double value) {
    return new Spread(value, value, value, value, value);
  }

  /// A figure with as much room on both sides.
  static Spread around(double value, double near, double far) {
    return new Spread(value, value - near, value + near, value - far, value + far);
  }

  Spread plus(Spread other) {
    return new Spread(
        value + other.value,
        nearLow + other.nearLow,
        nearHigh + other.nearHigh,
        farLow + other.farLow,
        farHigh + other.farHigh);
  }

  Spread negative() {
    return new Spread(-value, -nearHigh, -nearLow, -farHigh, -farLow);
  }

  Spread minus(Spread other) {
    return plus(other.negative());
  }

  /// Both are positive.
  Spread times(Spread other) {
    return new Spread(
        value * other.value,
        nearLow * other.nearLow,
        nearHigh * other.nearHigh,
        farLow * other.farLow,
        farHigh * other.farHigh);
  }

  /// Both are positive.
  Spread over(Spread other) {
    return new Spread(
        value / other.value,
        nearLow / other.nearHigh,
        nearHigh / Math.max(other.nearLow, TINY),
        farLow / other.farHigh,
        farHigh / Math.max(other.farLow, TINY));
  }

  Spread scaled(double factor) {
    return new Spread(
        value * factor, nearLow * factor, nearHigh * factor, farLow * factor, farHigh * factor);
  }

  /// By how many percent it is more than `base`.
  Spread percentOver(Spread base) {
    return over(base).scaled(100).plus(exactly(-100));
  }

  /// Without its sign.
  Spread size() {
    return value < 0 ? negative() : this;
  }

  boolean probablyMeets(Spread other) {
    return nearLow <= other.nearHigh + slack() && other.nearLow <= nearHigh + slack();
  }

  boolean mayMeet(Spread other) {
    return farLow <= other.farHigh + slack() && other.farLow <= farHigh + slack();
  }

  private double slack() {
    return TINY * Math.max(1, Math.abs(value));
  }
}
