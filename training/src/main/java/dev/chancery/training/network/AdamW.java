package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.Map;

/// Moves weights against their gradients, by AdamW. All weights are changed where they lie: to set
/// them anew while gradients hang on them frees memory that is still in use.
final class AdamW {

  private static final float WEIGHT_DECAY = 0.01f;
  private static final float LONGEST_GRADIENT = 5;

  private static final String MEAN = ".mean";
  private static final String SQUARE = ".square";

  private final Map<String, Learning> all = new LinkedHashMap<>();

  private record Learning(NDArray weights, Moments moments) {}

  AdamW(Map<String, NDArray> weights) {
    weights.forEach(
        (name, own) -> all.put(name, new Learning(own, new Moments(Math.toIntExact(own.size())))));
  }

  /// Goes on where a run was stopped.
  ///
  /// @param state what [#state] gave
  AdamW(Map<String, NDArray> weights, NamedArrays state) {
    weights.forEach((name, own) ->
        all.put(
            name,
            new Learning(
                own,
                new Moments(state.get(name + MEAN).values(), state.get(name + SQUARE).values()))));
  }

  /// A copy of all that is remembered of earlier gradients.
  NamedArrays state() {
    NamedArrays state = new NamedArrays();
    all.forEach((name, own) -> {
      state.put(name + MEAN, FloatArray.vector(own.moments().mean().clone()));
      state.put(name + SQUARE, FloatArray.vector(own.moments().square().clone()));
    });
    return state;
  }

  /// Moves all weights once and clears their gradients. Where the gradients are no numbers, nothing
  /// moves.
  ///
  /// @param step how many steps there have been with this one
  /// @return whether the weights moved
  boolean step(int step, LearningRates rates) {
    float length = length();
    if (!Float.isFinite(length)) {
      all.values().forEach(own -> memory(own.weights().getGradient()).fill((byte) 0));
      return false;
    }
    float scale = Math.min(1, LONGEST_GRADIENT / length);
    all.forEach((name, own) -> move(own, scale, rates.of(name, step), step));
    return true;
  }

  private static void move(Learning own, float scale, float rate, int step) {
    boolean decays = own.weights().getShape().dimension() > 1;
    own.moments()
        .move(
            memory(own.weights()),
            memory(own.weights().getGradient()),
            scale,
            Moments.corrected(rate, step),
            decays ? rate * WEIGHT_DECAY : 0);
  }

  private static MemorySegment memory(NDArray array) {
    return MemorySegment.ofBuffer(array.toByteBuffer(true));
  }

  /// How long the gradients of all weights are together.
  private float length() {
    NDList squares = new NDList();
    for (Learning own : all.values()) {
      NDArray flat = own.weights().getGradient().flatten();
      squares.add(flat.dot(flat));
    }
    return (float) Math.sqrt(NDArrays.stack(squares).sum().getFloat());
  }
}
