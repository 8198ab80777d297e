package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.model.Commitment;
import dev.chancery.model.When;
import dev.chancery.reading.Reading;
import java.util.stream.Collectors;

/// The commitments of a reading in one line, for tables of cases: "rule; doer; modality; due; act",
/// parted by " & ".
final class CommitmentLines {

  private CommitmentLines() {}

  static String of(Reading reading) {
    return reading.findings().stream()
        .filter(Commitment.class::isInstance)
        .map(Commitment.class::cast)
        .map(CommitmentLines::line)
        .collect(Collectors.joining(" & "));
  }

  private static String line(Commitment commitment) {
    When due = commitment.due();
    return String.join(
        "; ",
        commitment.origin().rule().replace("commitment/", ""),
        doer(commitment.by()),
        commitment.modality().code(),
        due == null ? "" : due.timex(),
        commitment.action().quote());
  }

  private static String doer(Actor actor) {
    return actor.name() == null ? actor.text() : actor.name();
  }
}
