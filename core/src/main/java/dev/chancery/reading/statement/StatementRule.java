package dev.chancery.reading.statement;

import java.util.Optional;

/// One way in which what is said hangs on its verb.
interface StatementRule {

  /// The statement that this verb tells in the rule's way, or nothing.
  Optional<Saying> read(Telling telling);
}
