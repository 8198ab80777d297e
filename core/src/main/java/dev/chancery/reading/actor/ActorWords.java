package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.FrozenText;
import java.util.List;

/// Makes mentions of words that stand for actors known already.
record ActorWords(FrozenText text) {

  /// The words as a mention of the same actors.
  ActorMention mention(
      Sentence sentence, int start, int end, int head, Kind kind, List<Actor> meant) {
    Span span = sentence.span(start, end);
    String words = text.quote(span);
    List<Actor> here = meant.stream().map(actor -> actor.mentionedAs(words, span)).toList();
    return new ActorMention(sentence, start, end, head, kind, here);
  }
}
