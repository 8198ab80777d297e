package dev.chancery.reading.commitment;

import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;

/// One way in which a text announces an act.
interface ProspectRule {

  /// The act that this word announces or is, or nothing.
  Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word);
}
