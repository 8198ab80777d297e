package dev.chancery.engine.words;

import java.util.List;

/// The words of a stretch before they are grouped into sentences.
record Pieces(String text, List<Piece> all) {

  int size() {
    return all.size();
  }

  String word(int at) {
    return all.get(at).in(text);
  }

  /// Whether no blank stands between it and the word before it.
  boolean isGlued(int at) {
    return at > 0 && all.get(at - 1).end() == all.get(at).start();
  }

  /// What stands between it and the word before it.
  String gapBefore(int at) {
    return at == 0 ? "" : text.substring(all.get(at - 1).end(), all.get(at).start());
  }

  boolean startsLarge(int at) {
    return Character.isUpperCase(word(at).codePointAt(0));
  }

  boolean startsSmall(int at) {
    return Character.isLowerCase(word(at).codePointAt(0));
  }
}
