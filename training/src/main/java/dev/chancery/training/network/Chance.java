package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.random.RandomGenerator;

/// Which numbers are dropped in training. In a sentence the same ones are dropped at all places, as
/// is usual before scores of pairs; it also spares most of the dice.
interface Chance {

  /// Nothing is dropped.
  Chance NONE = (input, share) -> input;

  /// @param input numbers of each place of each sentence
  /// @param share how many of them are dropped; the others become the greater for it
  NDArray dropped(NDArray input, float share);

  static Chance of(NDManager manager, RandomGenerator random) {
    return (input, share) -> {
      Shape shape = input.getShape();
      long width = shape.get(shape.dimension() - 1);
      long sentences = shape.dimension() > 2 ? shape.get(0) : 1;
      float[] kept = new float[Math.toIntExact(sentences * width)];
      for (int at = 0; at < kept.length; at++) {
        kept[at] = random.nextFloat() < share ? 0 : 1 / (1 - share);
      }
      return input.mul(manager.create(kept, new Shape(sentences, 1, width)));
    };
  }
}
