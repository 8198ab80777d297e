package dev.chancery.training;

import java.io.PrintStream;
import java.util.Locale;

/// Says on the way how far a training is and how long it will still take.
final class Progress {

  private static final int EVERY = 100;

  private final PrintStream out;
  private final Outlook outlook;
  private final Pace pace;
  private long sentences;
  private double loss;

  /// @param outlook what comes after this training
  /// @param all how many steps the training has
  /// @param before how many of them were made earlier
  Progress(PrintStream out, Outlook outlook, int all, int before) {
    this.out = out;
    this.outlook = outlook;
    this.pace = new Pace(all, before);
  }

  void step(float loss, int sentences) {
    pace.step();
    this.sentences += sentences;
    this.loss += loss;
    if (pace.steps() % EVERY == 0) {
      tell();
    }
  }

  private void tell() {
    out.printf(
        Locale.ROOT,
        "step %s, loss %.3f, %.1f sentences/s, %d min left%s%n",
        pace.place(),
        loss / EVERY,
        sentences / pace.seconds(),
        pace.left().toMinutes(),
        outlook.words(pace.left(), pace.whole()));
    loss = 0;
  }
}
