package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Place;

/// What a person is told beside the results: what was skipped and why, and what to look out for.
final class Report {

  private final Console console;
  private final Progress progress;
  private final boolean debug;
  private int read;
  private int skipped;

  Report(Console console, Progress progress, boolean debug) {
    this.console = console;
    this.progress = progress;
    this.debug = debug;
  }

  void skipped(Gathered.Skipped what) {
    skipped++;
    progress.clear();
    console.say("skipped " + what.place() + ": " + what.reason());
    progress.pass(what.bytes());
  }

  void failed(Place place, Throwable problem) {
    skipped++;
    progress.clear();
    console.say("skipped " + place + ": reading it failed: " + problem);
    if (debug) {
      problem.printStackTrace(console.err());
    }
  }

  void read(Gathered.Item item) {
    read++;
    if (!item.warnings().isEmpty()) {
      progress.clear();
    }
    item.warnings().forEach(warning -> console.say("warning: " + item.place() + " " + warning));
    progress.step(item.bytes());
  }

  /// The last line, when there is something to add up.
  void close() {
    progress.finish();
    if (skipped > 0) {
      console.say("read " + read + ", skipped " + skipped);
    }
  }

  ExitCode exitCode() {
    return skipped > 0 ? ExitCode.SOME_SKIPPED : ExitCode.ALL_READ;
  }
}
