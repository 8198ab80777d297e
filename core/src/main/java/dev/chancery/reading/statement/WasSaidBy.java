package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Token;
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
        .filter(subject -> !announced(telling, subject))
        .filter(subject -> !subject.tag().startsWith("W"))
        .map(subject ->
            telling.says(telling.sentence().subtreeSpan(subject), "statement/was-said-by", 0.75));
  }

  /// "The following statement was released by …" leads in a text and says nothing itself.
  private static boolean announced(Telling telling, Token subject) {
    return telling.sentence().children(subject, "amod").stream()
        .anyMatch(word -> word.text().equals("following"));
  }
}
