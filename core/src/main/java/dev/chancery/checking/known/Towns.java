package dev.chancery.checking.known;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.stream.Stream;

/// The names of places in a sentence's tree.
final class Towns {

  private Towns() {}

  /// A range of characters of the sentence.
  record Range(int start, int end) {}

  /// A word and what is part of the same name: "Rio de Janeiro".
  static Range around(Marked marked, Token token) {
    Sentence sentence = marked.sentence();
    int first = token.index();
    while (first > 0 && isBefore(sentence.token(first - 1), token)) {
      first--;
    }
    int last = token.index();
    while (last + 1 < sentence.size() && isAfter(sentence, sentence.token(last + 1), token)) {
      last++;
    }
    Token end = sentence.token(last);
    return new Range(marked.start(sentence.token(first)), marked.start(end) + end.text().length());
  }

  private static boolean isBefore(Token before, Token token) {
    return before.isName()
        && before.head() == token.index()
        && before.isOneOf("compound", "flat", "amod");
  }

  /// "Rio de Janeiro", "Port of Spain".
  private static boolean isAfter(Sentence sentence, Token after, Token token) {
    boolean own =
        Stream.iterate(after, other -> sentence.head(other).orElse(other))
            .limit(3)
            .anyMatch(other -> other.head() == token.index());
    boolean link = after.text().matches("de|of|del|la|do|es|upon");
    return own
        && ((after.isName() && after.isOneOf("flat", "nmod", "compound"))
            || (link
                && after.index() + 1 < sentence.size()
                && sentence.token(after.index() + 1).isName()));
  }
}
