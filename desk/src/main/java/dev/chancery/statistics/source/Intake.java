package dev.chancery.statistics.source;

import dev.chancery.statistics.Observation;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes what an importer reads. Nothing is kept of a file that has a problem.
public interface Intake {

  /// Starts a vintage; a file may hold several.
  ///
  /// @return its number among those of the file
  int open(Provenance provenance, PartnerCoverage partners);

  /// An observation of the vintage with that number.
  ///
  /// @param row the row it stands in, from 1
  void take(int vintage, long row, Observation observation);

  /// A row that is not taken over although nothing is wrong with it.
  void leaveOut(String reason, String example);

  /// Something wrong with a row.
  void refuse(long row, String why);

  /// An observation that is yet to be read from its row: it may be none, or wrong.
  default void read(int vintage, long row, Supplier<Optional<Observation>> reading) {
    try {
      reading.get().ifPresent(observation -> take(vintage, row, observation));
    } catch (IllegalArgumentException e) {
      refuse(row, String.valueOf(e.getMessage()));
    }
  }
}
