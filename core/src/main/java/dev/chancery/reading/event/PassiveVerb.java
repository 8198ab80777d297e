package dev.chancery.reading.event;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// "The envoy was expelled by Peru", "protesters who were arrested", "the town shelled overnight".
record PassiveVerb(FramedVerb verbs) implements EventRule {

  @Override
  public Set<String> words() {
    return verbs.words();
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    if (!word.isVerb()) {
      return Optional.empty();
    }
    Clause clause = new Clause(scene, sentence, word);
    return clause.passive() ? verbs.read("event/passive-verb", clause) : Optional.empty();
  }
}
