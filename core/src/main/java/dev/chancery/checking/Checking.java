package dev.chancery.checking;

import dev.chancery.model.Claim;
import dev.chancery.model.Finding;
import dev.chancery.model.Outcome;
import dev.chancery.model.Verdict;
import dev.chancery.reading.Reading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// An article that was checked.
///
/// @param reading what was read in it; each claim has a verdict, and what was checked without being
///   a claim of the reading has become one
public record Checking(Reading reading) {

  /// The claims in the order of the text, each with its verdict.
  public List<Claim> claims() {
    return claims(reading.findings()).toList();
  }

  /// Whether a claim came out so.
  public boolean has(Outcome outcome) {
    return claims(reading.findings())
        .map(Claim::verdict)
        .filter(Objects::nonNull)
        .map(Verdict::outcome)
        .anyMatch(outcome::equals);
  }

  private static Stream<Claim> claims(List<Finding> findings) {
    return findings.stream().filter(Claim.class::isInstance).map(Claim.class::cast);
  }
}
