package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How a figure is hedged.
public enum Bound {
  EXACTLY,
  ABOUT,
  MORE_THAN,
  LESS_THAN,
  AT_LEAST,
  AT_MOST,
  NEARLY;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
