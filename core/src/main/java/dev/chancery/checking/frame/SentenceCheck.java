package dev.chancery.checking.frame;

import dev.chancery.reading.parse.Sentence;
import java.util.stream.Stream;

/// A check that looks at one sentence after the other: its words, times, figures and actors.
public interface SentenceCheck extends Check {

  /// What it finds in a sentence.
  Stream<Checked> check(Scene scene, Sentence sentence);

  @Override
  default Stream<Checked> check(Scene scene) {
    return scene.sentences().stream().flatMap(sentence -> check(scene, sentence));
  }
}
