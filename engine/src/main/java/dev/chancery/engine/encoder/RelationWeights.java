package dev.chancery.engine.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Decides the relation along an arc. Only the arcs of the tree are looked at, which is why this
/// stands outside the graph.
public final class RelationWeights {

  private final int relations;

  /// A row for each number of an arc, in it what the number counts for each relation: so laid out,
  /// all relations are summed up side by side.
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
    float[] rows = new float[numbers - relations];
    this.offsets = new float[relations];
    floats.get(rows).get(offsets);
    this.weights = turned(rows, relations);
  }

  /// @param weights a row for each relation
  /// @param offsets what each relation adds
  public RelationWeights(float[] weights, float[] offsets) {
    this.relations = offsets.length;
    this.weights = turned(weights, relations);
    this.offsets = offsets.clone();
  }

  private static float[] turned(float[] rows, int relations) {
    int width = rows.length / relations;
    float[] turned = new float[rows.length];
    for (int relation = 0; relation < relations; relation++) {
      for (int at = 0; at < width; at++) {
        turned[at * relations + relation] = rows[relation * width + at];
      }
    }
    return turned;
  }

  /// The number of the relation that scores highest.
  int best(float[] arc) {
    float[] scores = new float[relations];
    for (int at = 0; at < arc.length; at++) {
      Numbers.addTimes(scores, arc[at], weights, at * relations);
    }
    Numbers.addTimes(scores, 1, offsets, 0);
    return Numbers.greatest(scores, 0, relations);
  }
}
