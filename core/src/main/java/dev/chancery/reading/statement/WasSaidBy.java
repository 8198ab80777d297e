package dev.chancery.reading.statement;

import java.util.Optional;

/// The passive with its agent: "The talks were criticised by the union".
final class WasSaidBy implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    if (!Tellings.passive(telling) || !telling.cue().takes(Complement.OBJECT)) {
      return Optional.empty();
    }
    return telling
        .sentence()
        .child(telling.verb(), "nsubj")
        .filter(subject -> telling.cue().speaksOf(subject))
        .filter(subject -> !subject.tag().startsWith("W"))
        .map(subject ->
            telling.says(telling.sentence().subtreeSpan(subject), "statement/was-said-by", 0.75));
  }
}
