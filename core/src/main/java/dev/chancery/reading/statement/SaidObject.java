package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Token;
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
        .filter(object -> !source(telling, object))
        .filter(object -> !object.tag().startsWith("W") && !object.hasTag("DT", "PRP"))
        .filter(object -> !clauseFollows(telling, object))
        .map(object -> telling.says(telling.from(object), "statement/said-object", 0.8));
  }

  /// "citing the bank's data" tells where something is from, not what is said.
  private static boolean source(Telling telling, Token object) {
    return telling.cue().force().equals("cite")
        && (telling.hearing().speakers().nouns().text(object)
            || telling.hearing().speakers().nouns().person(object));
  }

  /// "say villages will be moved": the object that the parser sees is the subject of a clause.
  static boolean clauseFollows(Telling telling, Token object) {
    int next = telling.sentence().subtree(object).getLast().index() + 1;
    return telling.cue().takes(Complement.CLAUSE)
        && next < telling.sentence().size()
        && telling.sentence().token(next).hasTag("MD", "VBD", "VBZ", "VBP");
  }
}
