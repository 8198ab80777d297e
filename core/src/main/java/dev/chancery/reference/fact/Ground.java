package dev.chancery.reference.fact;

import java.time.LocalDate;

/// What a fact rests on, in words that a reader can look up.
///
/// @param table the file it stands in
/// @param source who says so
/// @param knownOn the day the table was true on; it says nothing about later days
/// @param certainty how well it is founded
public record Ground(String table, String source, LocalDate knownOn, Certainty certainty) {

  /// Whether a claim may be called false on this ground alone.
  public boolean verified() {
    return certainty != Certainty.UNVERIFIED;
  }
}
