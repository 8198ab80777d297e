package dev.chancery.reading.statement;

import java.util.Optional;

/// A few quoted words after the verb: "called it 'a success'".
final class SaidQuoted implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    if (!telling.cue().takes(Complement.QUOTE)) {
      return Optional.empty();
    }
    return telling.complements().stream()
        .findFirst()
        .map(telling::from)
        .filter(words -> !telling.hearing().ground().quotations().touching(words).isEmpty())
        .map(words -> telling.says(words, "statement/said-quoted", 0.8));
  }
}
