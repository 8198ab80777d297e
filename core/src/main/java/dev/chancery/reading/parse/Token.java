package dev.chancery.reading.parse;

import dev.chancery.model.Span;

/// A word of a sentence.
///
/// @param index its place in the sentence, from 0
/// @param span its characters in the frozen text
/// @param text exactly these characters
/// @param lemma dictionary form, lower case except for names
/// @param upos Universal Dependencies part of speech ("VERB", "PROPN")
/// @param tag Penn Treebank tag ("VBD", "NNP")
/// @param head index of the word it depends on, -1 for the root
/// @param relation Universal Dependencies v2 relation to the head ("nsubj", "nsubj:pass", "root")
/// @param name what name it is part of
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String upos,
    String tag,
    int head,
    String relation,
    NameKind name) {

  /// Whether the relation is this one, or a subtype of it (`nsubj` holds for `nsubj:pass`).
  public boolean is(String relationName) {
    int length = relationName.length();
    return relation.length() > length
        ? relation.charAt(length) == ':' && relation.startsWith(relationName)
        : relation.equals(relationName);
  }

  /// Whether the relation is one of these, or a subtype of one.
  public boolean isOneOf(String... relationNames) {
    for (String name : relationNames) {
      if (is(name)) {
        return true;
      }
    }
    return false;
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /// Whether the Penn Treebank tag is one of these.
  public boolean hasTag(String... tags) {
    for (String each : tags) {
      if (tag.equals(each)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the lemma is one of these.
  public boolean lemmaIn(java.util.Collection<String> lemmas) {
    return lemmas.contains(lemma);
  }
}
