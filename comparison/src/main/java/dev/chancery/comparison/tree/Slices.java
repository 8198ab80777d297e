package dev.chancery.comparison.tree;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What each symbol at each of the [Features] adds to the hidden layer. The most frequent are kept
/// once computed: CoreNLP computes these in advance, most of them in vain for a single article.
final class Slices {

  private static final int KEPT = 20_000;

  private final Weights weights;
  private final BitSet frequent = new BitSet();
  private final AtomicReferenceArray<float[]> kept;

  Slices(Weights weights) {
    this.weights = weights;
    this.kept = new AtomicReferenceArray<>(weights.symbols() * Features.COUNT);
    int[] inputs = weights.frequent();
    for (int at = 0; at < Math.min(KEPT, inputs.length); at++) {
      frequent.set(inputs[at]);
    }
  }

  float[] slice(int symbol, int feature) {
    int input = symbol * Features.COUNT + feature;
    float[] slice = kept.getAcquire(input);
    if (slice == null) {
      slice = compute(symbol, feature);
      if (frequent.get(input)) {
        kept.setRelease(input, slice);
      }
    }
    return slice;
  }

  private float[] compute(int symbol, int feature) {
    int hidden = weights.hidden();
    float[] slice = new float[hidden];
    for (int dimension = 0; dimension < Weights.DIMENSIONS; dimension++) {
      float number = weights.embeddings()[symbol * Weights.DIMENSIONS + dimension];
      int row = (feature * Weights.DIMENSIONS + dimension) * hidden;
      Network.addScaled(slice, weights.input(), row, number);
    }
    return slice;
  }
}
