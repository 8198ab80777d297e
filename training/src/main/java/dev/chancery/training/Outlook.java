package dev.chancery.training;

import java.time.Duration;

/// What comes after the stage at work, to say how long all of it will still take. The stages that
/// come are taken to be as slow or fast as this one, against what they took when they were
/// measured.
///
/// @param usual what this stage took
/// @param later what all stages after it took together
record Outlook(Duration usual, Duration later) {

  /// There are no other stages.
  static final Outlook ALONE = new Outlook(Duration.ZERO, Duration.ZERO);

  /// A few words to end a line of progress with: nothing where there is one stage only.
  ///
  /// @param left how long this stage will still take
  /// @param whole how long all of it takes at its speed
  String words(Duration left, Duration whole) {
    return equals(ALONE) ? "" : ", " + all(left, whole).toMinutes() + " min for all stages";
  }

  Duration all(Duration left, Duration whole) {
    double pace = usual.isZero() ? 1 : (double) whole.toMillis() / usual.toMillis();
    return left.plusMillis(Math.round(later.toMillis() * pace));
  }
}
