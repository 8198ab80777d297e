package dev.chancery.training;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How fast steps follow each other, and so how long the rest of them will take.
final class Pace {

  private final int all;
  private final int before;
  private final LongSupplier clock;
  private final long start;
  private int steps;

  /// @param all how many steps there are
  /// @param before how many of them were made earlier
  Pace(int all, int before) {
    this(all, before, System::nanoTime);
  }

  /// @param clock nanoseconds
  Pace(int all, int before, LongSupplier clock) {
    this.all = all;
    this.before = before;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /// A step more.
  void step() {
    steps++;
  }

  /// Steps since the start, those made earlier apart.
  int steps() {
    return steps;
  }

  /// How far it is: "300 of 500".
  String place() {
    return before + steps + " of " + all;
  }

  double seconds() {
    return (clock.getAsLong() - start) / 1e9;
  }

  /// How long what is left will take.
  Duration left() {
    return forSteps(all - before - steps);
  }

  /// How long all steps take at this speed.
  Duration whole() {
    return forSteps(all);
  }

  private Duration forSteps(int number) {
    return Duration.ofMillis(Math.round(1000 * seconds() / Math.max(1, steps) * number));
  }
}
