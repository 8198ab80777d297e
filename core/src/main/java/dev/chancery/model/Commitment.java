package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone promises, plans, expects or hopes that an actor will do a definite thing.
///
/// @param by who is to act
/// @param recipients for whom or towards whom
/// @param action the words of the act
/// @param due by when
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Commitment(
    @JsonUnwrapped Origin origin,
    Actor by,
    @JsonProperty("to") List<Actor> recipients,
    Passage action,
    Modality modality,
    @Nullable When due)
    implements Finding {

  public Commitment {
    recipients = List.copyOf(recipients);
  }

  @Override
  public Kind kind() {
    return Kind.COMMITMENT;
  }
}
