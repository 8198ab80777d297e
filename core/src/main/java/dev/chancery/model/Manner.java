package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Whether words are quoted, retold, or both.
public enum Manner {
  DIRECT,
  INDIRECT,
  MIXED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
