package dev.chancery.statistics.query;

import dev.chancery.statistics.Vintage;
import java.time.LocalDate;
import java.util.Optional;

/// Which vintages a question may be answered from.
///
/// @param source one source only; all where none is given
/// @param asOf only what could be known on that day; the newest where none is given
public record Scope(Optional<String> source, Optional<LocalDate> asOf) {

  /// All vintages.
  public static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

  boolean includes(Vintage vintage) {
    return source.map(wanted -> wanted.equals(vintage.provenance().source())).orElse(true)
        && asOf.map(day -> !vintage.provenance().knownSince().isAfter(day)).orElse(true);
  }
}
