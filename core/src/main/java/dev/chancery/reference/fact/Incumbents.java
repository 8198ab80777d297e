package dev.chancery.reference.fact;

import java.time.LocalDate;
import java.util.List;

/// Who had an office on a day.
///
/// @param sure those who certainly had it; two on a day of change
/// @param perhaps those who may have had it
public record Incumbents(LocalDate day, List<Term> sure, List<Term> perhaps) {

  public Incumbents {
    sure = List.copyOf(sure);
    perhaps = List.copyOf(perhaps);
  }

  /// Whether a person had the office. It is a no only when somebody else certainly had it.
  public Answer held(String name) {
    if (sure.stream().anyMatch(term -> term.isCalled(name))) {
      return Answer.YES;
    }
    boolean open = perhaps.stream().anyMatch(term -> term.isCalled(name));
    return verified() && !open ? Answer.NO : Answer.UNKNOWN;
  }

  /// Whether somebody certainly had it on a ground that may stand alone.
  public boolean verified() {
    return sure.stream().anyMatch(term -> term.ground().verified());
  }
}
