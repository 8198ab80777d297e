package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/// A treaty, memorandum, partnership or other instrument that the text names.
///
/// @param name as the text names it
/// @param parties codes of the states and organisations named as parties
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Agreement(
    @JsonUnwrapped Origin origin,
    String name,
    AgreementType type,
    List<String> parties,
    List<AgreementAct> acts)
    implements Finding {

  public Agreement {
    parties = List.copyOf(parties);
    acts = List.copyOf(acts);
  }

  @Override
  public Kind kind() {
    return Kind.AGREEMENT;
  }
}
