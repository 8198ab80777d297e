package dev.chancery.evaluation.treebank;

import java.util.List;

/// A sentence of a treebank.
///
/// @param id the name that the treebank gives it, empty for none
/// @param start what begins with it
/// @param text its words as they were written, with the blanks between them
/// @param words its words in order; the one with number `n` is at `n - 1`
/// @param multiwords which of the words are written as one
/// @param spaceAfter whether a blank follows its last word
public record TreebankSentence(
    String id,
    Start start,
    String text,
    List<TreebankWord> words,
    List<MultiwordToken> multiwords,
    boolean spaceAfter) {

  /// What begins with a sentence.
  public enum Start {
    DOCUMENT,
    PARAGRAPH,
    SENTENCE
  }

  public TreebankSentence {
    words = List.copyOf(words);
    multiwords = List.copyOf(multiwords);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one word");
    }
    for (TreebankWord word : words) {
      if (word.head() > words.size()) {
        throw new IllegalArgumentException("word " + word.id() + " depends on no word of it");
      }
    }
    if (words.stream().filter(word -> word.head() == 0).count() != 1) {
      throw new IllegalArgumentException("a sentence has one root");
    }
  }

  /// Its name and words, for messages.
  @Override
  public String toString() {
    return id + ": " + text;
  }
}
