package dev.chancery.reading.claim;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.stream.Stream;

/// Ways through the tree that several claim rules take.
final class Tree {

  private Tree() {}

  /// The words above a stretch of words, from its own head's head up to the root.
  static Stream<Token> above(Sentence sentence, int start, int end) {
    return Stream.iterate(
            Optional.of(head(sentence, start, end)),
            Optional::isPresent,
            at -> sentence.head(at.orElseThrow()))
        .flatMap(Optional::stream)
        .filter(token -> token.index() < start || token.index() >= end);
  }

  /// The word of a stretch that hangs on a word outside it.
  static Token head(Sentence sentence, int start, int end) {
    for (int at = start; at < end; at++) {
      int head = sentence.token(at).head();
      if (head < start || head >= end) {
        return sentence.token(at);
      }
    }
    return sentence.token(end - 1);
  }
}
