package dev.chancery.engine.arcs;

import java.util.Arrays;

/// The tree of a sentence: every word's best head where these are a tree with one root, and else
/// the tree with one root that scores highest.
public final class Heads {

  private Heads() {}

  /// The head of each word, counted from 0; -1 for the root.
  public static int[] of(ArcScores scores) {
    int[] heads = new int[scores.words() + 1];
    for (int word = 1; word < heads.length; word++) {
      heads[word] = scores.best(word);
    }
    int[] tree = isTree(heads) ? heads : mended(scores);
    return Arrays.stream(tree, 1, tree.length).map(head -> head - 1).toArray();
  }

  /// An arc from the root is made dearer than all others can gain together, so that the best tree
  /// has but one.
  private static int[] mended(ArcScores scores) {
    int places = scores.words() + 1;
    double span = 1 + scores.extreme();
    double[][] costs = new double[places][places];
    for (int dependent = 1; dependent < places; dependent++) {
      for (int head = 0; head < places; head++) {
        costs[dependent][head] = scores.of(dependent, head) - (head == 0 ? 2 * span * places : 0);
      }
    }
    return SpanningTree.of(costs);
  }

  /// Whether exactly one word hangs on the root and all others on it.
  static boolean isTree(int[] heads) {
    int roots = 0;
    for (int word = 1; word < heads.length; word++) {
      roots += heads[word] == 0 ? 1 : 0;
      int steps = 0;
      for (int at = word; at != 0; at = heads[at]) {
        if (++steps == heads.length) {
          return false;
        }
      }
    }
    return roots == 1;
  }
}
