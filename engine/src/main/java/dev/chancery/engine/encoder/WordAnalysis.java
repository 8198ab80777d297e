package dev.chancery.engine.encoder;

/// What the encoder says of a word.
///
/// @param upos Universal Dependencies part of speech
/// @param xpos Penn Treebank tag
/// @param features Universal Dependencies features, "_" for none and where the encoder was not
///   asked for them: they are learnt, since the rest is learnt better beside them, but no rule
///   reads them
/// @param entity where in a name of what kind it stands ("B-person", "I-person", "O")
/// @param head the word it depends on, counted from 0; -1 for the root
/// @param relation Universal Dependencies relation to it
public record WordAnalysis(
    String upos, String xpos, String features, String entity, int head, String relation) {

  static final String JOINING = "parataxis";

  /// The same word in a sentence that begins `words` words earlier, whose root is `root`.
  WordAnalysis behind(int words, int root) {
    return head < 0
        ? new WordAnalysis(upos, xpos, features, entity, root, JOINING)
        : new WordAnalysis(upos, xpos, features, entity, head + words, relation);
  }
}
