package dev.chancery.engine.habits;

import dev.chancery.reading.parse.Token;
import java.util.List;

/// Hangs phrases so that no arc of theirs crosses another: in "cited the signing in 2011 and the
/// opening in 2012" the first year belongs to the signing, since what joins the two nouns passes
/// over it. English has next to no such crossings, so that one is a slip of the parser.
final class Crossings {

  private static final String UNDER_NOUN = "nmod";

  private final Token[] words;

  private Crossings(List<Token> words) {
    this.words = words.toArray(Token[]::new);
  }

  static List<Token> mended(List<Token> words) {
    Crossings crossings = new Crossings(words);
    for (Token word : words) {
      if (word.is("obl")) {
        crossings.mend(word.index());
      }
    }
    return List.of(crossings.words);
  }

  /// A noun left of the phrase, right of the verb it hangs on, that is joined with one behind it.
  private void mend(int phrase) {
    int verb = words[phrase].head();
    for (Token other : words) {
      int noun = other.head();
      boolean passesOver = noun > verb && noun < phrase && other.index() > phrase;
      boolean joined = passesOver && verb >= 0 && other.is("conj") && words[noun].isNoun();
      if (joined && !Habits.hangsUnder(words, noun, phrase)) {
        words[phrase] = Habits.under(words[phrase], noun, UNDER_NOUN);
        return;
      }
    }
  }
}
