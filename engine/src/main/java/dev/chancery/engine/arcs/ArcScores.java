package dev.chancery.engine.arcs;

/// How well each word would depend on each other one. Place 0 is the root above the tree, the words
/// are 1, 2, ….
public final class ArcScores {

  private final int words;
  private final float[] scores;

  /// @param words how many words
  /// @param scores row after row, a row for each place, `words + 1` scores in it: how well the
  ///   place depends on each place (row 0 and a place's score for itself mean nothing)
  public ArcScores(int words, float[] scores) {
    int places = words + 1;
    if (words < 1 || scores.length != places * places) {
      throw new IllegalArgumentException(
          words + " words need " + places * places + " scores, not " + scores.length);
    }
    for (float score : scores) {
      if (!Float.isFinite(score)) {
        throw new IllegalArgumentException("a score is no finite number");
      }
    }
    this.words = words;
    this.scores = scores.clone();
  }

  int words() {
    return words;
  }

  /// The greatest score, whether for or against.
  double extreme() {
    double extreme = 0;
    for (float score : scores) {
      extreme = Math.max(extreme, Math.abs(score));
    }
    return extreme;
  }

  float of(int dependent, int head) {
    return scores[dependent * (words + 1) + head];
  }

  /// The place that a word would best depend on; of equals the first.
  int best(int dependent) {
    int best = dependent == 0 ? 1 : 0;
    for (int head = best + 1; head <= words; head++) {
      if (head != dependent && of(dependent, head) > of(dependent, best)) {
        best = head;
      }
    }
    return best;
  }
}
