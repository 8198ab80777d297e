package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.Mention;
import dev.chancery.reading.parse.Sentence;
import java.util.List;

/// A mention of one or several actors, resolved.
///
/// @param start index of its first token
/// @param end index after its last token (role and name together: "Foreign Minister Ana Ruiz")
/// @param head index of the token that heads it in the tree
/// @param kind how it names them
/// @param actors whom it stands for: one, or several for "both sides", "the two countries", "we"
public record ActorMention(
    Sentence sentence, int start, int end, int head, Kind kind, List<Actor> actors)
    implements Mention {

  /// How a mention names its actor.
  public enum Kind {
    /// A state, by name, capital or seat ("Peru", "Seoul").
    STATE,
    /// A town or region as a place, not its government ("in Seoul", "Kharkiv").
    PLACE,
    /// An adjective of a state ("Peruvian").
    ADJECTIVE,
    /// The people of a state ("Peruvians", "the Peruvian people").
    PEOPLE,
    ORGANISATION,
    /// A state's ministry, parliament, army, police ("Seoul's trade ministry").
    ORGAN,
    ARMED_GROUP,
    /// A person by name, with or without office.
    PERSON,
    /// A person by office or description alone ("the envoy").
    ROLE,
    /// Several persons or sides ("protesters", "officials in Seoul", "both sides").
    GROUP,
    PRONOUN
  }

  /// How many words it has.
  public int width() {
    return end - start;
  }

  public ActorMention {
    actors = List.copyOf(actors);
    if (actors.isEmpty() || start > head || head >= end) {
      throw new IllegalArgumentException("a mention has an actor, and its head lies inside it");
    }
  }
}
