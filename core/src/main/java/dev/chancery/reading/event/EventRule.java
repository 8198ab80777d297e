package dev.chancery.reading.event;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// One way in which an act is told.
interface EventRule {

  /// The lemmas, in lower case, of the words that may tell an act in this way; none where any may.
  Set<String> words();

  /// The act that this word of the sentence tells, if it tells one in this way.
  Optional<Act> read(Scene scene, Sentence sentence, Token word);
}
