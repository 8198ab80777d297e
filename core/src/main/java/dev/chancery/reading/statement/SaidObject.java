package dev.chancery.reading.statement;

import java.util.Optional;

/// "Ruiz reaffirmed support for the talks": a noun phrase holds what is said.
final class SaidObject implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    if (!telling.cue().takes(Complement.OBJECT) || Tellings.passive(telling)) {
      return Optional.empty();
    }
    return telling
        .complement("obj")
        .filter(object -> telling.cue().speaksOf(object))
        .filter(object -> !telling.hearing().speakers().nouns().text(telling.speaker()))
        .filter(object -> !object.tag().startsWith("W"))
        .map(object -> telling.says(telling.from(object), "statement/said-object", 0.8));
  }
}
