package dev.chancery.reading.commitment;

import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;

/// Tells where the words of an announced act end.
final class ActionWords {

  private ActionWords() {}

  /// The last word of the act, inside the quotation that it stands in.
  static int last(Groundwork ground, Sentence sentence, Token act) {
    Token top = misread(act) ? sentence.head(act).orElse(act) : act;
    List<Token> words =
        sentence.subtree(top).stream()
            .filter(word -> word.index() >= act.index() && sameQuotation(ground, act, word))
            .toList();
    int last = words.getLast().index();
    while (last > act.index() && sentence.token(last).is("punct")) {
      last--;
    }
    return last;
  }

  /// "ending child labour": the parser takes the act for an adjective of its object.
  private static boolean misread(Token act) {
    return act.is("amod") || act.is("compound");
  }

  private static boolean sameQuotation(Groundwork ground, Token act, Token word) {
    return ground.quotations().around(act.span()).equals(ground.quotations().around(word.span()));
  }
}
