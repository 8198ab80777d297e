package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How firmly an actor's future act is announced.
public enum Modality {
  PROMISED,
  PLANNED,
  EXPECTED,
  HOPED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
