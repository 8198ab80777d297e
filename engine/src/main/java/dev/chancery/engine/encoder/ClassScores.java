package dev.chancery.engine.encoder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How the graph tells how well each class fits a word: in one row, those of one head after those
/// of another.
final class ClassScores {

  private static final List<Head> ORDER = List.of(Head.UPOS, Head.XPOS, Head.ENTITY);

  private final Labels labels;
  private final int width;

  ClassScores(Labels labels) {
    this.labels = labels;
    this.width = ORDER.stream().mapToInt(head -> labels.of(head).size()).sum();
  }

  /// The numbers of the classes that fit best; of equals the first.
  ///
  /// @param scores row after row
  /// @param from the row of the first word
  Map<Head, int[]> best(float[] scores, int from, int words) {
    Map<Head, int[]> best = new EnumMap<>(Head.class);
    int offset = 0;
    for (Head head : ORDER) {
      int classes = labels.of(head).size();
      int[] own = new int[words];
      for (int word = 0; word < words; word++) {
        own[word] = Numbers.greatest(scores, (from + word) * width + offset, classes);
      }
      best.put(head, own);
      offset += classes;
    }
    return best;
  }
}
