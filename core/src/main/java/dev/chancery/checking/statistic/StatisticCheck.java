package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.reading.parse.Sentence;
import java.util.stream.Stream;

/// A check that looks for figures of states in a sentence with its names signed.
interface StatisticCheck extends SentenceCheck {

  /// Whether the text has a word without which the check finds nothing; saves the signing.
  boolean concerns(String text);

  Stream<Checked> check(SignedSentence sentence);

  @Override
  default Stream<Checked> check(Scene scene, Sentence sentence) {
    boolean open = scene.published().isPresent() && concerns(scene.text(sentence));
    return open ? check(SignedSentence.of(scene, sentence)) : Stream.empty();
  }
}
