package dev.chancery.reference.fact;

/// What the tables answer to a question with yes or no.
public enum Answer {
  YES,
  NO,
  /// The tables don't reach so far, or only roughly.
  UNKNOWN
}
