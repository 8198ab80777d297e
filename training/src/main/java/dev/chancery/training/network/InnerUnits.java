package dev.chancery.training.network;

import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The units of the inner step of each layer, which take two thirds of its multiplications: of a
/// trained encoder those can stay that do most, and what the others did is learnt again.
final class InnerUnits {

  private final FloatArray up;
  private final FloatArray bias;
  private final FloatArray down;

  private InnerUnits(NamedArrays weights, String layer) {
    this.up = weights.get(layer + "up.weight");
    this.bias = weights.get(layer + "up.bias");
    this.down = weights.get(layer + "down.weight");
  }

  /// The weights of a trained model with fewer inner units in each layer, in the order that they
  /// stood in.
  ///
  /// @param units how many stay
  static NamedArrays fewer(NamedArrays trained, int units) {
    NamedArrays weights = new NamedArrays();
    for (String name : trained.names()) {
      if (name.endsWith(".up.weight")) {
        String layer = name.substring(0, name.length() - "up.weight".length());
        new InnerUnits(trained, layer).putMost(weights, layer, units);
      } else if (!name.endsWith(".up.bias") && !name.endsWith(".down.weight")) {
        weights.put(name, trained.get(name));
      }
    }
    return weights;
  }

  private void putMost(NamedArrays weights, String layer, int units) {
    int[] kept = most(units);
    weights.put(layer + "up.weight", up.onlyRows(kept));
    weights.put(layer + "up.bias", bias.onlyRows(kept));
    weights.put(layer + "down.weight", down.transposed().onlyRows(kept).transposed());
  }

  private int[] most(int units) {
    double[] in = lengths(up);
    double[] out = lengths(down.transposed());
    return IntStream.range(0, up.rows())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer unit) -> -in[unit] * out[unit]))
        .limit(units)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private static double[] lengths(FloatArray table) {
    double[] lengths = new double[table.rows()];
    float[] values = table.values();
    for (int at = 0; at < values.length; at++) {
      lengths[at / table.columns()] += (double) values[at] * values[at];
    }
    for (int row = 0; row < lengths.length; row++) {
      lengths[row] = Math.sqrt(lengths[row]);
    }
    return lengths;
  }
}
