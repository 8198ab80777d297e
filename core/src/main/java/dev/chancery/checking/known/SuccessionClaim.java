package dev.chancery.checking.known;

import java.util.List;
import java.util.Optional;

/// Somebody who is told to have come after somebody in an office.
///
/// @param codes the states and organisations that can be meant
/// @param named whether the words themselves say of which
record SuccessionClaim(
    int start,
    int end,
    PersonName person,
    PersonName before,
    List<String> codes,
    boolean named,
    Optional<String> office) {

  SuccessionClaim {
    codes = List.copyOf(codes);
  }
}
