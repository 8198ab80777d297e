package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What an instrument between states or bodies is.
public enum AgreementType {
  FREE_TRADE_AGREEMENT,
  STRATEGIC_PARTNERSHIP,
  TREATY,
  MEMORANDUM,
  CONVENTION,
  JOINT_STATEMENT,
  CONTRACT,
  ROADMAP,
  OTHER;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
