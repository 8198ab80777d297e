package dev.chancery.command;

import java.util.Locale;
import java.util.function.LongSupplier;

/// Says how far a long reading is: how many articles, how many a second, how long it will take. On
/// a terminal in place, else a line now and then.
final class Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final long QUIET_AT_FIRST = SECOND;

  private final Console console;
  private final Manner manner;
  private final LongSupplier clock;
  private final long totalBytes;
  private final long start;
  private long last;
  private long bytes;
  private int articles;
  private boolean showing;

  /// How it is shown.
  enum Manner {
    /// Results run over the same screen, which shows enough.
    SILENT(Long.MAX_VALUE),
    IN_PLACE(SECOND / 4),
    IN_LINES(15 * SECOND);

    private final long pause;

    Manner(long pause) {
      this.pause = pause;
    }

    static Manner of(boolean resultsOnScreen, boolean errTerminal) {
      if (resultsOnScreen) {
        return SILENT;
      }
      return errTerminal ? IN_PLACE : IN_LINES;
    }
  }

  /// @param clock nanoseconds
  /// @param totalBytes how much there is to read, 0 when unknown
  Progress(Console console, Manner manner, LongSupplier clock, long totalBytes) {
    this.console = console;
    this.manner = manner;
    this.clock = clock;
    this.totalBytes = totalBytes;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /// One more article, which took so many bytes of the input.
  void step(long size) {
    articles++;
    bytes += size;
    long now = clock.getAsLong();
    if (articles > 1 && now - start >= QUIET_AT_FIRST && now - last >= manner.pause) {
      last = now;
      show(now);
    }
  }

  /// Input that was passed over.
  void pass(long size) {
    bytes += size;
  }

  /// Takes the line in place away, so that another message can be written.
  void clear() {
    if (showing) {
      console.err().print("\r\u001b[K");
      console.err().flush();
      showing = false;
    }
  }

  /// What was read in which time, when it took long enough to be of interest.
  void finish() {
    clear();
    long time = clock.getAsLong() - start;
    if (manner != Manner.SILENT && articles > 1 && time >= QUIET_AT_FIRST) {
      console.say(
          String.format(
              Locale.ROOT,
              "%d articles in %s: %.1f a second",
              articles,
              duration(time),
              rate(time)));
    }
  }

  private void show(long now) {
    String line = line(now - start);
    if (manner == Manner.IN_PLACE) {
      console.err().print("\r\u001b[Kchancery: " + line);
      console.err().flush();
      showing = true;
    } else {
      console.say(line);
    }
  }

  private String line(long time) {
    String done = String.format(Locale.ROOT, "%d articles, %.1f a second", articles, rate(time));
    if (totalBytes <= bytes || bytes == 0) {
      return done;
    }
    double left = (double) time * (totalBytes - bytes) / bytes;
    return done + ", about " + duration((long) left) + " left";
  }

  private double rate(long time) {
    return articles / (time / (double) SECOND);
  }

  private static String duration(long time) {
    long seconds = Math.round(time / (double) SECOND);
    if (seconds < 120) {
      return seconds + " s";
    }
    return seconds < 7200 ? seconds / 60 + " min" : seconds / 3600 + " h";
  }
}
