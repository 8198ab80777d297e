package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.model.Manner;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;

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

  /// How many characters of the reporter's own words make a quotation the end of something retold.
  private static final int LEAD = 25;

  Saying {
    speakers = List.copyOf(speakers);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("a statement has a speaker");
    }
  }

  /// The same, run on to the end of words quoted after it; nothing where they do not follow, or
  /// follow at once.
  Optional<Saying> until(Saying quoted) {
    int end = Math.min(quoted.content().end(), sentence.span().end());
    boolean follows = quoted.content().start() - content.start() >= LEAD;
    return follows && end > content.end()
        ? Optional.of(
            new Saying(
                sentence,
                cue,
                speakers,
                new Span(span.start(), end),
                new Span(content.start(), end),
                Manner.MIXED,
                rule,
                confidence))
        : Optional.empty();
  }

  /// The same, with exactly these quoted words.
  Saying direct(Span words) {
    return new Saying(sentence, cue, speakers, span, words, Manner.DIRECT, rule, confidence);
  }
}
