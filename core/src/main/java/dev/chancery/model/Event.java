package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who did what to whom: one PLOVER event.
///
/// @param mode the codebook's mode, lower case ("visit", "travel-ban"), where the text shows it
/// @param contexts the codebook's contexts, lower case ("military", "economic")
/// @param reportedBy id of the statement in which the event is told
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Event(
    @JsonUnwrapped Origin origin,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    List<Actor> actors,
    List<Actor> recipients,
    @Nullable When when,
    @Nullable Where where,
    EventStatus status,
    @Nullable String reportedBy)
    implements Finding {

  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  @JsonProperty
  public Quad quad() {
    return type.quad();
  }

  @Override
  public Kind kind() {
    return Kind.EVENT;
  }
}
