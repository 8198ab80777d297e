package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// The kinds of finding, in the order in which an article's list shows them.
public enum Kind {
  STATEMENT,
  EVENT,
  AGREEMENT,
  COMMITMENT,
  CLAIM;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
