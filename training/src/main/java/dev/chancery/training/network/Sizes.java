package dev.chancery.training.network;

import dev.chancery.engine.encoder.Head;
import dev.chancery.training.data.LabelNumbers;
import java.util.List;

/// How large the parts of the network are.
final class Sizes {

  /// Numbers of a piece, a word and an arc.
  static final int WIDTH = 384;

  /// Numbers that decide a relation.
  static final int RELATION = 256;

  static final int ATTENTION_HEADS = 12;
  static final int SHAPES = 12;

  /// The heads that choose a class for each word.
  static final List<Head> CLASSES = List.of(Head.UPOS, Head.XPOS, Head.FEATURES, Head.ENTITY);

  /// Arcs are scored by sums of products of as many numbers as a word has, so they are made smaller
  /// by this for training to begin gently: the fourth root of the width.
  static final float ARC_SCALE = (float) Math.pow(WIDTH, -0.25);

  private Sizes() {}

  static int classes(Head head, LabelNumbers labels) {
    return labels.count(head);
  }
}
