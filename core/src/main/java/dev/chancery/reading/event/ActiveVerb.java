package dev.chancery.reading.event;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// "Peru condemned the attack", "We urge all sides to talk", "agreed to send troops".
record ActiveVerb(FramedVerb verbs) implements EventRule {

  @Override
  public Set<String> words() {
    return verbs.words();
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    Clause clause = new Clause(scene, sentence, word);
    return (word.isVerb() || clause.misreadInfinitive()) && !clause.passive()
        ? verbs.read("event/active-verb", clause)
        : Optional.empty();
  }
}
