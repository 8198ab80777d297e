package dev.chancery.evaluation.treebank;

import dev.chancery.model.Span;

/// A word of a treebank: the ten columns of its line, with its characters in the sentence's text.
///
/// @param id its number in the sentence, from 1
/// @param features morphological features as they stand in the treebank, `_` for none
/// @param head number of the word it depends on, 0 for the root
/// @param enhanced the enhanced graph, as it stands there
/// @param miscellany the last column, as it stands there
/// @param span its characters in [TreebankSentence#text], in code points
public record TreebankWord(
    int id,
    String form,
    String lemma,
    String upos,
    String xpos,
    String features,
    int head,
    String relation,
    String enhanced,
    String miscellany,
    Span span) {

  public TreebankWord {
    if (id < 1) {
      throw new IllegalArgumentException("words are numbered from 1, not " + id);
    }
    if (head < 0 || head == id) {
      throw new IllegalArgumentException("word " + id + " cannot depend on " + head);
    }
  }

  /// Whether it is punctuation by its part of speech.
  public boolean isPunctuation() {
    return upos.equals("PUNCT");
  }
}
