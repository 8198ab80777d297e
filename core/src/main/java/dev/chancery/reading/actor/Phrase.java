package dev.chancery.reading.actor;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;

/// Questions about a run of words in its tree.
final class Phrase {

  private Phrase() {}

  /// The word of the run that depends on one outside it; the last where there are several.
  static int head(Sentence sentence, int start, int end) {
    for (int at = end - 1; at >= start; at--) {
      int head = sentence.token(at).head();
      if ((head < start || head >= end) && !isMark(sentence.token(at))) {
        return at;
      }
    }
    return end - 1;
  }

  private static boolean isMark(Token token) {
    return token.is("punct") || token.is("case") || token.is("det");
  }
}
