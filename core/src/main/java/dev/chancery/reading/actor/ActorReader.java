package dev.chancery.reading.actor;

import dev.chancery.reading.SourceText;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import java.util.List;
import java.util.Optional;

/// Finds every mention of an actor and resolves it.
public final class ActorReader {

  public Actors read(SourceText source, FrozenText text, Layout layout, ParsedText parsed) {
    return new Actors(List.of(), Optional.empty());
  }
}
