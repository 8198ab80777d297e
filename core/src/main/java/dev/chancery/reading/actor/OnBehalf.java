package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.Quotations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whose text it is by its own words, where no source tells: "On behalf of the United States, I
/// congratulate …", outside of quotations and near the beginning.
final class OnBehalf {

  private static final String BEHALF = "behalf";
  private static final Set<String> FIRST = WordList.named("first_pronouns");
  private static final int OPENING = 5;

  private OnBehalf() {}

  static Optional<Actor> speaks(ParsedText parsed, Quotations quotations, MentionBoard board) {
    List<Sentence> sentences = parsed.sentences();
    return sentences.subList(0, Math.min(OPENING, sentences.size())).stream()
        .flatMap(sentence ->
            sentence.tokens().stream()
                .filter(token -> token.lemma().equals(BEHALF))
                .filter(token -> quotations.around(token.span()).isEmpty())
                .filter(token -> speaksInFirstPerson(sentence))
                .flatMap(token -> principal(sentence, token, board).stream()))
        .findFirst();
  }

  private static boolean speaksInFirstPerson(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token -> token.is("nsubj") && FIRST.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /// The first state or body named below "behalf": "of the government and people of Peru".
  private static Optional<Actor> principal(Sentence sentence, Token behalf, MentionBoard board) {
    return sentence.subtree(behalf).stream()
        .filter(token -> token.index() > behalf.index())
        .flatMap(token -> board.at(sentence, token.index()).stream())
        .flatMap(mention -> mention.actors().stream())
        .filter(actor -> actor.code().isPresent())
        .map(actor -> actor.withName(null).withRole(null))
        .findFirst();
  }
}
