package dev.chancery.statistics.fetch;

import java.time.Duration;

/// How a service is treated.
///
/// @param pause between two requests; the wait before a second try is twice that, and doubles
/// @param tries how often the same thing is asked for
/// @param timeout how long an answer may take
/// @param sleeper what waits
public record Patience(Duration pause, int tries, Duration timeout, Sleeper sleeper) {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  /// A longer wait is left to the person.
  static final Duration LONGEST_ASKED_FOR = Duration.ofMinutes(10);

  /// What waits.
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  /// With this pause, six tries and two minutes for an answer.
  public static Patience with(Duration pause) {
    return new Patience(pause, 6, Duration.ofMinutes(2), Thread::sleep);
  }

  /// How long to wait before the next try.
  ///
  /// @param failed how often it failed, from 1
  Duration wait(int failed) {
    Duration wait = pause.multipliedBy(1L << Math.min(failed, 20));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
