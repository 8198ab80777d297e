package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.model.Manner;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;

/// A statement as a rule finds it.
///
/// @param cue the word that shows that something is said
/// @param speakers who says it, at least one
/// @param span the words that show the statement, within the sentence
record Saying(
    Sentence sentence,
    Token cue,
    List<Actor> speakers,
    Span span,
    Span content,
    Manner manner,
    String rule,
    double confidence) {

  Saying {
    speakers = List.copyOf(speakers);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("a statement has a speaker");
    }
  }

  /// The same, with exactly these quoted words.
  Saying direct(Span words) {
    return new Saying(sentence, cue, speakers, span, words, Manner.DIRECT, rule, confidence);
  }
}
