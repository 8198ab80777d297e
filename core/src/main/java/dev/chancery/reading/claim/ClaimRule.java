package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.reading.parse.Sentence;
import java.util.List;

/// One way in which a text asserts something that can be checked.
interface ClaimRule {

  /// Without what a sentence need not be read.
  Needs needs();

  /// The claims that the rule finds in a sentence.
  List<Claim> read(Scene scene, Sentence sentence);
}
