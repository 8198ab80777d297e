package dev.chancery.statistics;

import java.util.Locale;

/// Whether a vintage has all the partners of its reporters, so that they can be ranked.
public enum PartnerCoverage {
  /// All of them.
  ALL,
  /// The largest only, so that a rank holds as far as they go.
  LARGEST,
  /// Some only: a rank made of them would be wrong.
  SOME,
  /// The file does not say.
  UNSAID;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PartnerCoverage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
