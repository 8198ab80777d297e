package dev.chancery.checking.frame;

/// How words are meant.
public enum Assertion {
  /// As a fact.
  STATED,
  /// As a plan, forecast or hope: what is said of the calendar may be checked, figures not.
  FORESEEN,
  /// As a supposition ("if", "would", "could").
  SUPPOSED,
  /// As what somebody denies, or what is not so. Never checked.
  REFUTED;

  /// Whether a figure or an office may be checked: it is stated as a fact.
  public boolean isFact() {
    return this == STATED;
  }

  /// Whether a date or a day of the week may be checked: a planned day is a day too.
  public boolean hasDates() {
    return this == STATED || this == FORESEEN;
  }
}
