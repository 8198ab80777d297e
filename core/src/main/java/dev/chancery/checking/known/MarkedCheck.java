package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.reading.parse.Sentence;
import java.util.stream.Stream;

/// A check that looks for patterns in a sentence with its names marked.
interface MarkedCheck extends SentenceCheck {

  Names names();

  /// Whether the text has a word without which the check finds nothing; saves the marking.
  boolean concerns(String text);

  Stream<Checked> check(Marked marked);

  @Override
  default Stream<Checked> check(Scene scene, Sentence sentence) {
    boolean open = scene.published().isPresent() && concerns(scene.text(sentence));
    return open ? check(names().mark(scene, sentence)) : Stream.empty();
  }
}
