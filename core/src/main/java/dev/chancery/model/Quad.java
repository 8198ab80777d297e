package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// The four quadrants of conflict and cooperation (PLOVER codebook; after Duval and Thompson 1980).
public enum Quad {
  VERBAL_COOPERATION("V-COOP"),
  MATERIAL_COOPERATION("M-COOP"),
  VERBAL_CONFLICT("V-CONF"),
  MATERIAL_CONFLICT("M-CONF");

  private final String code;

  Quad(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }
}
