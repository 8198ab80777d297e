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

  /// Whether a capital that stands for its government names the state here: "Budapest holds the
  /// presidency".
  default boolean readsCapitals() {
    return false;
  }

  @Override
  default Stream<Checked> check(Scene scene, Sentence sentence) {
    if (scene.published().isEmpty() || !concerns(scene.text(sentence))) {
      return Stream.empty();
    }
    Marked marked = names().mark(scene, sentence);
    return check(readsCapitals() ? marked.withCapitals() : marked);
  }
}
