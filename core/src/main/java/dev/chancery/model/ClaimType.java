package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What a claim asserts; the table in docs/record-format.md has an example of each.
public enum ClaimType {
  RANK,
  GROWTH,
  AMOUNT,
  SHARE,
  COUNT,
  ANNIVERSARY,
  DATED,
  DURATION,
  OFFICE,
  ROLE,
  MEMBERSHIP,
  CALENDAR,
  SUPERLATIVE,
  OTHER;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
