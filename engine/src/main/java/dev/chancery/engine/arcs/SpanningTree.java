package dev.chancery.engine.arcs;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The tree that scores highest, by Chu and Liu and Edmonds: take every place's best head; while
/// some places go round in a circle, take the circle for one place and look again.
final class SpanningTree {

  private SpanningTree() {}

  /// The head of each place; place 0 is the root and has none (0 stands there).
  ///
  /// @param scores `scores[dependent][head]`
  static int[] of(double[][] scores) {
    int[] heads = new int[scores.length];
    for (int place = 1; place < heads.length; place++) {
      heads[place] = best(scores[place], place);
    }
    int[] circle = circle(heads);
    return circle.length == 0 ? heads : opened(scores, heads, circle);
  }

  private static int best(double[] heads, int place) {
    int best = 0;
    for (int head = 1; head < heads.length; head++) {
      if (head != place && heads[head] > heads[best]) {
        best = head;
      }
    }
    return best;
  }

  /// Solves it with the circle as one place, then opens the circle where that place got its head.
  private static int[] opened(double[][] scores, int[] heads, int[] circle) {
    boolean[] inside = new boolean[heads.length];
    Arrays.stream(circle).forEach(place -> inside[place] = true);
    int[] outside = IntStream.range(0, heads.length).filter(place -> !inside[place]).toArray();
    int one = outside.length;
    double[][] smaller = new double[one + 1][one + 1];
    int[] entered = new int[one];
    int[] left = new int[one];
    for (int at = 0; at < one; at++) {
      int place = outside[at];
      entered[at] = entry(scores, heads, circle, place);
      left[at] = exit(scores, circle, place);
      smaller[one][at] = gain(scores, heads, entered[at], place);
      smaller[at][one] = scores[place][left[at]];
      for (int head = 0; head < one; head++) {
        smaller[at][head] = scores[place][outside[head]];
      }
    }
    int[] solved = of(smaller);
    int[] all = heads.clone();
    for (int at = 1; at < one; at++) {
      all[outside[at]] = solved[at] == one ? left[at] : outside[solved[at]];
    }
    all[entered[solved[one]]] = outside[solved[one]];
    return all;
  }

  /// The place of the circle at which it is best entered from `head`.
  private static int entry(double[][] scores, int[] heads, int[] circle, int head) {
    int best = circle[0];
    for (int place : circle) {
      if (gain(scores, heads, place, head) > gain(scores, heads, best, head)) {
        best = place;
      }
    }
    return best;
  }

  /// The place of the circle that `dependent` would best depend on.
  private static int exit(double[][] scores, int[] circle, int dependent) {
    int best = circle[0];
    for (int place : circle) {
      if (scores[dependent][place] > scores[dependent][best]) {
        best = place;
      }
    }
    return best;
  }

  private static double gain(double[][] scores, int[] heads, int place, int head) {
    return scores[place][head] - scores[place][heads[place]];
  }

  /// The places of a circle, or none.
  private static int[] circle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at != 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at != 0 && seen[at] == start) {
        int first = at;
        return IntStream.concat(
                IntStream.of(first),
                IntStream.iterate(heads[first], place -> place != first, place -> heads[place]))
            .sorted()
            .toArray();
      }
    }
    return new int[0];
  }
}
