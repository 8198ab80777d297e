package dev.chancery.reading.time;

import dev.chancery.reading.parse.BySentence;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;

/// The time expressions of an article, in the order of the text; none overlaps another.
public final class Times {

  private final BySentence<TimeMention> mentions;

  public Times(List<TimeMention> mentions) {
    this.mentions = new BySentence<>(mentions);
  }

  public List<TimeMention> mentions() {
    return mentions.all();
  }

  /// Those of one sentence.
  public List<TimeMention> in(Sentence sentence) {
    return mentions.in(sentence.index());
  }

  /// The expression that holds this word.
  public Optional<TimeMention> at(Sentence sentence, Token token) {
    for (TimeMention mention : in(sentence)) {
      if (mention.start() <= token.index() && token.index() < mention.end()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /// The time that hangs on this verb or noun: nearest in the tree, not inside another clause.
  /// Lengths ("for three years") and references ("now") are no place in time and left out.
  public Optional<TimeMention> of(Sentence sentence, Token governor) {
    return TimeAttachment.of(sentence, governor, in(sentence));
  }
}
