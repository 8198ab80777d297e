package dev.chancery.statistics;

import java.util.Locale;
import java.util.stream.Stream;

/// How a figure came about, as its source says.
public enum Status {
  /// In the books of the reporter.
  REPORTED,
  /// Worked out by the source where nothing was reported.
  ESTIMATED,
  /// Reported, and sure to be revised.
  PROVISIONAL,
  /// Made of both partners' books by the source.
  RECONCILED,
  /// The source does not say.
  UNSAID;

  private final String code = name().toLowerCase(Locale.ROOT);

  public String code() {
    return code;
  }

  /// The status of that code; empty text is unsaid.
  public static Status of(String code) {
    if (code.isEmpty()) {
      return UNSAID;
    }
    return Stream.of(values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no status"));
  }
}
