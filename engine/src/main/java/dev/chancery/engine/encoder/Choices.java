package dev.chancery.engine.encoder;

import java.util.Arrays;
import java.util.Map;

/// What the network chose for the words of a sentence, or of a window of it.
public final class Choices {

  private final Map<Head, int[]> labels;
  private final int[] heads;

  /// @param labels the number of each word's label, by what it was asked for
  /// @param heads the word that each depends on, counted from 0; -1 is the root
  public Choices(Map<Head, int[]> labels, int[] heads) {
    for (Map.Entry<Head, int[]> own : labels.entrySet()) {
      if (own.getValue().length != heads.length) {
        throw new IllegalArgumentException(
            heads.length + " words, but " + own.getKey() + Arrays.toString(own.getValue()));
      }
    }
    this.labels = Map.copyOf(labels);
    this.heads = heads.clone();
  }

  int words() {
    return heads.length;
  }

  int head(int word) {
    return heads[word];
  }

  /// The number of a word's label; -1 where none was asked for.
  int label(Head head, int word) {
    int[] own = labels.get(head);
    return own == null ? -1 : own[word];
  }
}
