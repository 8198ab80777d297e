package dev.chancery.training;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// Says on the way how far a training is and how long it will still take.
final class Progress {

  private static final int EVERY = 100;

  private final PrintStream out;
  private final int all;
  private final int before;
  private final long start = System.nanoTime();
  private int steps;
  private long sentences;
  private double loss;

  /// @param all how many steps the training has
  /// @param before how many of them were made earlier
  Progress(PrintStream out, int all, int before) {
    this.out = out;
    this.all = all;
    this.before = before;
  }

  void step(float loss, int sentences) {
    steps++;
    this.sentences += sentences;
    this.loss += loss;
    if (steps % EVERY == 0) {
      tell();
    }
  }

  private void tell() {
    double seconds = (System.nanoTime() - start) / 1e9;
    Duration left = Duration.ofSeconds(Math.round(seconds / steps * (all - before - steps)));
    out.printf(
        Locale.ROOT,
        "step %d of %d, loss %.3f, %.1f sentences/s, %d min left%n",
        before + steps,
        all,
        loss / EVERY,
        sentences / seconds,
        left.toMinutes());
    loss = 0;
  }
}
