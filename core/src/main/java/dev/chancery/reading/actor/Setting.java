package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.Sentence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What an article is about as a whole: the state it speaks of most, and whose text it is.
///
/// @param author the state or organisation that issues the text
/// @param subject the state named most, the author's own left aside
record Setting(Optional<Actor> author, Optional<Actor> subject) {

  static Setting of(Optional<Actor> author, MentionBoard board) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Actor> actors = new HashMap<>();
    for (ActorMention mention : board.all()) {
      for (Actor actor : mention.actors()) {
        if (actor.country() != null && actor.organization() == null) {
          counts.merge(actor.country(), 1, Integer::sum);
          actors.putIfAbsent(actor.country(), actor);
        }
      }
    }
    author.map(Actor::country).ifPresent(counts::remove);
    return new Setting(
        author,
        counts.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .map(most -> actors.get(most.getKey())));
  }

  /// The state behind "the government", "her ministry", "protesters" where none is named with it.
  Optional<Actor> stateMeantBy(Sentence sentence, int noun, MentionBoard board) {
    return subject.or(() -> author);
  }
}
