package dev.chancery.engine.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Decides the relation along an arc. Only the arcs of the tree are looked at, which is why this
/// stands outside the graph.
public final class RelationWeights {

  private final int relations;
  private final float[] weights;
  private final float[] offsets;

  /// @param bytes float32, little end first: a row for each relation, then an offset for each
  RelationWeights(byte[] bytes, int relations) {
    int numbers = bytes.length / Float.BYTES;
    if (relations == 0 || numbers % relations != 0 || numbers <= relations) {
      throw new IllegalArgumentException(
          numbers + " numbers are no rows and offsets for " + relations + " relations");
    }
    var floats = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    this.relations = relations;
    this.weights = new float[numbers - relations];
    this.offsets = new float[relations];
    floats.get(weights).get(offsets);
  }

  /// @param weights a row for each relation
  /// @param offsets what each relation adds
  public RelationWeights(float[] weights, float[] offsets) {
    this.relations = offsets.length;
    this.weights = weights.clone();
    this.offsets = offsets.clone();
  }

  /// The number of the relation that scores highest.
  int best(float[] arc) {
    float[] scores = new float[relations];
    for (int relation = 0; relation < relations; relation++) {
      scores[relation] = offsets[relation] + Numbers.product(arc, weights, relation * arc.length);
    }
    return Numbers.greatest(scores, 0, relations);
  }
}
