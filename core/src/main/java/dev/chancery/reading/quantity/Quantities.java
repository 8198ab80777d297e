package dev.chancery.reading.quantity;

import dev.chancery.reading.parse.BySentence;
import dev.chancery.reading.parse.Sentence;
import java.util.List;

/// The figures of an article, in the order of the text.
public final class Quantities {

  private final BySentence<QuantityMention> mentions;

  public Quantities(List<QuantityMention> mentions) {
    this.mentions = new BySentence<>(mentions);
  }

  public List<QuantityMention> mentions() {
    return mentions.all();
  }

  /// Those of one sentence.
  public List<QuantityMention> in(Sentence sentence) {
    return mentions.in(sentence.index());
  }
}
