package dev.chancery.comparison.tree;

import java.util.Arrays;

/// How far the parsing of a sentence has come: words wait in the buffer, stand on the stack, or
/// have a head. Words are numbered from 1; 0 is the root above the sentence, [#NOBODY] none at all.
final class Progress {

  static final int NOBODY = -1;

  private final int words;
  private final int[] heads;
  private final int[] labels;
  private final int[] stack;
  private int height = 1;
  private int next = 1;

  Progress(int words) {
    this.words = words;
    this.heads = new int[words + 1];
    this.labels = new int[words + 1];
    this.stack = new int[words + 1];
    Arrays.fill(heads, NOBODY);
  }

  boolean isDone() {
    return height == 1 && next > words;
  }

  /// Moves the next word from the buffer onto the stack.
  void shift() {
    stack[height++] = next++;
  }

  /// Hangs the word below the top of the stack under the top.
  void attachLeft(int label) {
    hang(stacked(1), stacked(0), label);
    stack[height - 2] = stack[height - 1];
    height--;
  }

  /// Hangs the top of the stack under the word below it.
  void attachRight(int label) {
    hang(stacked(0), stacked(1), label);
    height--;
  }

  boolean mayShift() {
    return next <= words;
  }

  /// Whether the top may take the word below it; the root never hangs under a word.
  boolean mayAttachLeft() {
    return height > 2;
  }

  /// Whether the top may hang under the word below it; the root takes one word, the last.
  boolean mayAttachRight() {
    return height > 2 || (height == 2 && next > words);
  }

  int stacked(int depth) {
    return depth < height ? stack[height - 1 - depth] : NOBODY;
  }

  int buffered(int distance) {
    return next + distance <= words ? next + distance : NOBODY;
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return word <= 0 ? 0 : labels[word];
  }

  /// The word's `count`-th child on its left, from the left.
  int leftChild(int word, int count) {
    int seen = 0;
    for (int child = 1; child < word; child++) {
      if (heads[child] == word && ++seen == count) {
        return child;
      }
    }
    return NOBODY;
  }

  /// The word's `count`-th child on its right, from the right.
  int rightChild(int word, int count) {
    int seen = 0;
    for (int child = words; word >= 0 && child > word; child--) {
      if (heads[child] == word && ++seen == count) {
        return child;
      }
    }
    return NOBODY;
  }

  private void hang(int word, int head, int label) {
    heads[word] = head;
    labels[word] = label;
  }
}
