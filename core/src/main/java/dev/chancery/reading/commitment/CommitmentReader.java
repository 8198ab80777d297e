package dev.chancery.reading.commitment;

import dev.chancery.model.Commitment;
import dev.chancery.model.Statement;
import dev.chancery.reading.Groundwork;
import java.util.List;

/// Reads what is promised, planned, expected or hoped.
public final class CommitmentReader {

  public List<Commitment> read(Groundwork ground, List<Statement> statements) {
    return List.of();
  }
}
