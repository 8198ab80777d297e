package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a person is told beside the results: what was skipped and why, and what to look out for.
final class Report {

  private static final int SAME_WARNINGS = 5;

  private final Console console;
  private final Progress progress;
  private final boolean debug;
  private final Map<String, Integer> warnings = new LinkedHashMap<>();
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
    item.warnings().forEach(warning -> warn(item.place(), warning));
    progress.step(item.bytes());
  }

  /// Says the same thing of a few articles only, and counts the others.
  private void warn(Place place, String warning) {
    if (warnings.merge(warning, 1, Integer::sum) <= SAME_WARNINGS) {
      progress.clear();
      console.say("warning: " + place + " " + warning);
    }
  }

  /// The last lines, when there is something to add up.
  void close() {
    progress.finish();
    warnings.forEach((warning, count) -> {
      if (count > SAME_WARNINGS) {
        console.say("warning: " + (count - SAME_WARNINGS) + " more: " + warning);
      }
    });
    if (skipped > 0) {
      console.say("read " + read + ", skipped " + skipped);
    }
  }

  ExitCode exitCode() {
    return skipped > 0 ? ExitCode.SOME_SKIPPED : ExitCode.ALL_READ;
  }
}
