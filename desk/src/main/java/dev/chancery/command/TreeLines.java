package dev.chancery.command;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;

/// The lines that join the words of a sentence, one word a row, in the order of the text: a word is
/// moved in by its depth, and what depends on it is joined to it from above and below.
final class TreeLines {

  private static final String STEP = "  ";

  private final Sentence sentence;
  private final int[] depths;
  private final int[] firsts;
  private final int[] lasts;

  TreeLines(Sentence sentence) {
    this.sentence = sentence;
    this.depths = new int[sentence.size()];
    this.firsts = new int[sentence.size()];
    this.lasts = new int[sentence.size()];
    for (Token token : sentence.tokens()) {
      depths[token.index()] = depth(token);
      firsts[token.index()] = sentence.size();
      lasts[token.index()] = -1;
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        firsts[token.head()] = Math.min(firsts[token.head()], token.index());
        lasts[token.head()] = Math.max(lasts[token.head()], token.index());
      }
    }
  }

  /// What stands before a word.
  String before(Token token) {
    StringBuilder line = new StringBuilder();
    Token at = token;
    for (int step = 0; step < depths[token.index()]; step++) {
      Token head = sentence.token(at.head());
      line.insert(0, step == 0 ? joint(token, head) : passing(token, head));
      at = head;
    }
    return line.toString();
  }

  private String joint(Token token, Token head) {
    int row = token.index();
    if (row < head.index()) {
      return row == firsts[head.index()] ? "┌─" : "├─";
    }
    return row == lasts[head.index()] ? "└─" : "├─";
  }

  private String passing(Token token, Token above) {
    int row = token.index();
    boolean inside = firsts[above.index()] < row || above.index() < row;
    boolean goesOn = row < lasts[above.index()] || row < above.index();
    return inside && goesOn ? "│ " : STEP;
  }

  private int depth(Token token) {
    int depth = 0;
    for (Token at = token; at.head() >= 0 && depth < sentence.size(); depth++) {
      at = sentence.token(at.head());
    }
    return depth;
  }
}
