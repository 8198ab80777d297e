package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone is reported to say something in words.
///
/// @param companions who says it together with the speaker, in a joint statement
/// @param cue the words that show that something is said ("said", "according to")
/// @param content what is said, without the cue and without the quotation marks
/// @param about codes of the states and organisations that the content names
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Statement(
    @JsonUnwrapped Origin origin,
    Actor speaker,
    @JsonProperty("with") List<Actor> companions,
    Manner manner,
    String cue,
    Passage content,
    List<String> about,
    @Nullable When when)
    implements Finding {

  public Statement {
    companions = List.copyOf(companions);
    about = List.copyOf(about);
  }

  @Override
  public Kind kind() {
    return Kind.STATEMENT;
  }
}
