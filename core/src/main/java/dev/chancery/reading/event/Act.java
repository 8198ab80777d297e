package dev.chancery.reading.event;

import dev.chancery.model.EventStatus;
import dev.chancery.model.EventType;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;

/// An act as one rule reads it, before the same act told twice is made one.
///
/// @param rule id of the rule
/// @param trigger the verb or noun that tells it
/// @param theme lemma of what it is about, to tell two acts of one type apart; empty for none
/// @param words the shortest run that shows it
record Act(
    String rule,
    Sentence sentence,
    Token trigger,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    Parties parties,
    String theme,
    EventStatus status,
    Span words,
    double confidence) {

  /// The same between other sides.
  Act with(Parties sides) {
    return new Act(
        rule, sentence, trigger, type, mode, contexts, sides, theme, status, words, confidence);
  }
}
