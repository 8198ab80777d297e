package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/// Something the program read in an article, tied to its exact characters.
@JsonPropertyOrder({"kind", "id", "article", "type"})
public sealed interface Finding permits Statement, Event, Agreement, Commitment, Claim {

  Origin origin();

  /// The value of `kind` in the record format.
  @JsonProperty
  Kind kind();

  default Span span() {
    return origin().span();
  }
}
