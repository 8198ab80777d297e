package dev.chancery.reading.event;

import dev.chancery.model.Event;
import dev.chancery.model.Statement;
import dev.chancery.reading.Groundwork;
import java.util.List;

/// Reads who did what to whom.
public final class EventReader {

  /// @param statements those found before, so that an event told in one can say so
  public List<Event> read(Groundwork ground, List<Statement> statements) {
    return List.of();
  }
}
