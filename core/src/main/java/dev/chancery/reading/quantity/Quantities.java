package dev.chancery.reading.quantity;

import dev.chancery.reading.parse.Mention;
import dev.chancery.reading.parse.Sentence;
import java.util.List;

/// The figures of an article, in the order of the text.
public record Quantities(List<QuantityMention> mentions) {

  public Quantities {
    mentions = List.copyOf(mentions);
  }

  /// Those of one sentence.
  public List<QuantityMention> in(Sentence sentence) {
    return Mention.in(sentence, mentions);
  }
}
