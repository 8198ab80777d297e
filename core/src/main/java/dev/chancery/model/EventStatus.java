package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How real an event is: it happened, goes on, is intended, imagined, denied, or is background from
/// more than a year before the article.
public enum EventStatus {
  OCCURRED,
  ONGOING,
  PLANNED,
  HYPOTHETICAL,
  DENIED,
  HISTORICAL;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
