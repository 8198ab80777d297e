package dev.chancery.checking.frame;

import dev.chancery.model.Claim;
import dev.chancery.reading.parse.Sentence;
import java.util.stream.Stream;

/// A check that looks at one claim of the reading after the other.
public interface ClaimCheck extends Check {

  /// What it finds about a claim; nothing for a claim that is not its own.
  Stream<Checked> check(Scene scene, Sentence sentence, Claim claim);

  @Override
  default Stream<Checked> check(Scene scene) {
    return scene.claims().stream()
        .flatMap(claim -> check(scene, scene.sentence(claim.origin().sentence()), claim));
  }
}
