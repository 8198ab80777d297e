package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The weights of a network where they learn. The table of the word pieces does not learn: most
/// pieces are too rare in treebanks to move well.
final class Parameters {

  private static final String FIXED = "embeddings.word";

  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  /// @param learn whether any of them learn
  Parameters(NDManager manager, NamedArrays weights, boolean learn) {
    for (String name : weights.names()) {
      NDArray array = array(manager, weights.get(name));
      array.setRequiresGradient(learn && !name.equals(FIXED));
      arrays.put(name, array);
    }
  }

  static NDArray array(NDManager manager, FloatArray weights) {
    long[] shape = Arrays.stream(weights.shape()).asLongStream().toArray();
    return manager.create(weights.values(), new Shape(shape));
  }

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no weights of the name " + name);
    }
    return array;
  }

  /// Those that learn.
  Map<String, NDArray> learning() {
    Map<String, NDArray> learning = new LinkedHashMap<>(arrays);
    learning.remove(FIXED);
    return learning;
  }

  /// A copy of all of them.
  NamedArrays copy() {
    NamedArrays copy = new NamedArrays();
    arrays.forEach((name, array) -> copy.put(name, copy(array)));
    return copy;
  }

  static FloatArray copy(NDArray array) {
    int[] shape = Arrays.stream(array.getShape().getShape()).mapToInt(Math::toIntExact).toArray();
    return new FloatArray(shape, array.toFloatArray());
  }
}
