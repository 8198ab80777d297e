package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.reading.parse.Sentence;
import java.util.Optional;
import java.util.stream.Stream;

/// A check of a sentence whose figures are tied by a form of forms.tsv, the first that is found, or
/// else by the words around them.
interface TiedCheck extends SentenceCheck {

  Forms forms();

  /// What a form makes of its figures; empty where they do not fit.
  Optional<Reckoning> tied(Found found);

  /// What the words around the figures make of them.
  Optional<Reckoning> loosely(SlottedText text);

  @Override
  default Stream<Checked> check(Scene scene, Sentence sentence) {
    SlottedText text = forms().slotted(scene.text(sentence));
    Weighing weighing = new Weighing(scene, this, sentence);
    return forms()
        .of(name(), text)
        .findFirst()
        .flatMap(this::tied)
        .or(() -> loosely(text))
        .flatMap(reckoning -> reckoning.weighed(weighing))
        .stream();
  }
}
