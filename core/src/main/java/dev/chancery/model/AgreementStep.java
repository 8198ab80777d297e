package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What was done with an agreement.
public enum AgreementStep {
  NEGOTIATED,
  CONCLUDED,
  SIGNED,
  RATIFIED,
  IN_FORCE,
  UPGRADED,
  SUSPENDED,
  TERMINATED,
  PROPOSED,
  CELEBRATED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
