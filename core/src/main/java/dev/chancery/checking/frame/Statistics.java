package dev.chancery.checking.frame;

import dev.chancery.model.Claim;
import dev.chancery.model.Interpretation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Official figures, as a claim asks for them.
@FunctionalInterface
public interface Statistics {

  /// The figures that answer a claim, each under one definition, the plain one first; empty where
  /// none is at hand.
  ///
  /// @param asOf the day whose knowledge is to be used; the newest where none is given
  List<Interpretation> about(Claim claim, Optional<LocalDate> asOf);

  /// No statistics at all: every question stays open.
  static Statistics none() {
    return (_, _) -> List.of();
  }
}
