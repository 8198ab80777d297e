package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;

/// The passive with its agent: "The talks were criticised by the union".
final class WasSaidBy implements StatementRule {

  @Override
  public Optional<Saying> read(Telling telling) {
    if (!Tellings.passive(telling)) {
      return Optional.empty();
    }
    return telling.cue().takes(Complement.OBJECT) ? whole(telling) : identified(telling);
  }

  /// "The man was identified as Juan Soto by the police": what is said runs on behind the verb.
  private static Optional<Saying> identified(Telling telling) {
    Sentence sentence = telling.sentence();
    Optional<Token> subject = sentence.child(telling.verb(), "nsubj");
    Optional<Token> as =
        sentence.children(telling.verb(), "obl", "advcl", "xcomp").stream()
            .filter(word ->
                sentence.anyChild(
                    word,
                    mark -> telling.cue().prepositions().contains(mark.lemma()),
                    "case",
                    "mark"))
            .findFirst();
    return as.filter(word -> word.index() < telling.speaker().index())
        .flatMap(word ->
            subject
                .filter(told -> !told.tag().startsWith("W"))
                .map(told ->
                    telling.says(
                        sentence.subtreeSpan(told).join(word.span()),
                        "statement/was-said-by",
                        0.75)));
  }

  private static Optional<Saying> whole(Telling telling) {
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
    return telling.sentence().anyChild(subject, word -> word.text().equals("following"), "amod");
  }
}
