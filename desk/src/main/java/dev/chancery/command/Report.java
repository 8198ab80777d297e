package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Place;

/// What a person is told beside the results: what was skipped and why, and what to look out for.
final class Report {

  private final Console console;
  private final boolean debug;
  private int read;
  private int skipped;

  Report(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  void skipped(Gathered.Skipped what) {
    skipped++;
    console.say("skipped " + what.place() + ": " + what.reason());
  }

  void failed(Place place, Throwable problem) {
    skipped++;
    console.say("skipped " + place + ": reading it failed: " + problem);
    if (debug) {
      problem.printStackTrace(console.err());
    }
  }

  void read(Gathered.Item item) {
    read++;
    item.warnings().forEach(warning -> console.say("warning: " + item.place() + " " + warning));
  }

  /// The last line, when there is something to add up.
  void close() {
    if (skipped > 0) {
      console.say("read " + read + ", skipped " + skipped);
    }
  }

  ExitCode exitCode() {
    return skipped > 0 ? ExitCode.SOME_SKIPPED : ExitCode.ALL_READ;
  }
}
