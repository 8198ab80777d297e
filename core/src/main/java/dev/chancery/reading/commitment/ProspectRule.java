package dev.chancery.reading.commitment;

import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// One way in which a text announces an act.
interface ProspectRule {

  /// The lemmas, in lower case, of the words that it may start from; none where any may.
  Set<String> words();

  /// The act that this word announces or is, or nothing.
  Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word);
}
