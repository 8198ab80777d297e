package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.Statement;
import dev.chancery.reading.Groundwork;
import java.util.List;

/// Reads what is asserted that a calendar, a reference work or a statistic could confirm.
public final class ClaimReader {

  /// @param statements those found before: their speakers are the claimants of what they say
  public List<Claim> read(Groundwork ground, List<Statement> statements) {
    return List.of();
  }
}
