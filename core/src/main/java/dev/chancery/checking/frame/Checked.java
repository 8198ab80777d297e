package dev.chancery.checking.frame;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.model.Verdict;
import dev.chancery.reading.parse.Sentence;
import java.util.Optional;

/// Words that were checked, and what came of it.
///
/// @param type what is asserted; a claim of this type on the same words gets the verdict
/// @param claim the claim of the reading, where the check started from one
public record Checked(
    Sentence sentence, Span span, ClaimType type, Optional<Claim> claim, Verdict verdict) {

  /// Words that no claim of the reading stands for, or which the check does not know of.
  public static Checked words(Sentence sentence, Span span, ClaimType type, Verdict verdict) {
    return new Checked(sentence, span, type, Optional.empty(), verdict);
  }

  /// A claim of the reading.
  public static Checked claim(Sentence sentence, Claim claim, Verdict verdict) {
    return new Checked(sentence, claim.span(), claim.type(), Optional.of(claim), verdict);
  }
}
