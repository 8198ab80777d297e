package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.model.Statement;
import dev.chancery.reading.Reading;
import java.util.stream.Collectors;

/// The statements of a reading in one line, for tables of cases: "rule; speaker; manner; words
/// said", parted by " & ".
final class StatementLines {

  private StatementLines() {}

  static String of(Reading reading) {
    return reading.findings().stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .map(StatementLines::line)
        .collect(Collectors.joining(" & "));
  }

  private static String line(Statement statement) {
    return String.join(
        "; ",
        statement.origin().rule().replace("statement/", ""),
        speaker(statement.speaker()),
        statement.manner().code(),
        statement.content().quote().replace("\n", "\\n"));
  }

  private static String speaker(Actor actor) {
    return actor.name() == null ? actor.text() : actor.name();
  }
}
