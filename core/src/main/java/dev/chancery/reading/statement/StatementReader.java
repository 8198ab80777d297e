package dev.chancery.reading.statement;

import dev.chancery.model.Statement;
import dev.chancery.reading.Groundwork;
import java.util.List;

/// Reads the statements of an article.
public final class StatementReader {

  public List<Statement> read(Groundwork ground) {
    return List.of();
  }
}
