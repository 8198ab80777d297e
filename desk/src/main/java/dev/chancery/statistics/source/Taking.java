package dev.chancery.statistics.source;

import dev.chancery.statistics.Observation;

/// Takes what a row of a table holds: one observation or several.
///
/// @param vintage the number of the vintage
/// @param line the row's line
record Taking(Intake intake, int vintage, long line) {

  void take(Observation observation) {
    intake.take(vintage, line, observation);
  }

  void leaveOut(String reason, String example) {
    intake.leaveOut(reason, example);
  }
}
