package dev.chancery.reference.fact;

import java.time.LocalDate;

/// One time in which a state or organisation was something to an organisation.
///
/// @param organisation the organisation's code
/// @param member the code of the state or organisation
/// @param standing what it was
/// @param time from the first to the last day
/// @param dated whether the dates may be relied on; otherwise the years may be off by one
/// @param ground what it rests on
/// @param note a caution, may be empty
public record Membership(
    String organisation,
    String member,
    Standing standing,
    Stretch time,
    boolean dated,
    Ground ground,
    String note) {

  /// Whether it holds on `day`.
  public Answer on(LocalDate day) {
    return time.covers(day, dated ? 0 : 1);
  }
}
