package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What came of checking a claim.
public enum Outcome {
  /// The plain interpretation holds.
  AGREES,
  /// Some interpretations hold, some do not.
  DEPENDS,
  /// No interpretation holds.
  DIFFERS,
  /// Nothing official could settle it.
  UNCHECKABLE,
  /// Data that are not at hand would settle it.
  NO_DATA;

  /// Whether it rests on interpretations that were computed.
  public boolean isSettled() {
    return switch (this) {
      case AGREES, DEPENDS, DIFFERS -> true;
      case UNCHECKABLE, NO_DATA -> false;
    };
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
