package dev.chancery.statistics.fetch;

import dev.chancery.statistics.Fetched;
import java.nio.file.Path;

/// What came of asking for one vintage.
public sealed interface FetchOutcome {

  /// The answers, in one file.
  record Came(Path file, Fetched fetched) implements FetchOutcome {}

  /// The service has nothing of the kind.
  record Nothing(String what) implements FetchOutcome {}

  /// It did not answer, or not whole. What came is kept for the next time.
  record Failed(String why) implements FetchOutcome {}
}
