package dev.chancery.evaluation.parsing;

import dev.chancery.model.Span;

/// A word with what an engine, or a treebank, says of it.
///
/// @param place its characters in the text without its blanks
/// @param head place of its head among all words of the text, [#ROOT] for the root
record AnalysedWord(Span place, String upos, String xpos, String lemma, int head, String relation) {

  static final int ROOT = -1;

  /// The relation without its subtype.
  String universalRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  boolean isPunctuation() {
    return upos.equals("PUNCT");
  }
}
