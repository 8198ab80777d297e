package dev.chancery.statistics.query;

import dev.chancery.statistics.Vintage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which vintages a question may be answered from.
///
/// @param source one source only; all where none is given
/// @param asOf only what could be known on that day; the newest where none is given
public record Scope(Optional<String> source, Optional<LocalDate> asOf) {

  /// All vintages.
  public static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

  /// What it asks of a vintage: "of the source baci", "known by 2024-05-01".
  public String words() {
    return Stream.concat(
            source.map(name -> "of the source " + name).stream(),
            asOf.map(day -> "known by " + day).stream())
        .collect(Collectors.joining(" and "));
  }

  /// Whether the vintage may be asked.
  public boolean includes(Vintage vintage) {
    return source.map(wanted -> wanted.equals(vintage.provenance().source())).orElse(true)
        && asOf.map(day -> !vintage.provenance().knownSince().isAfter(day)).orElse(true);
  }
}
