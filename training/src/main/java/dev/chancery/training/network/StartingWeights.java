package dev.chancery.training.network;

import dev.chancery.engine.encoder.Head;
import dev.chancery.training.data.LabelNumbers;
import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.util.Arrays;
import java.util.Random;

/// The weights that training begins with: the first layers of a pretrained encoder, and heads by
/// chance. The same seed gives the same weights.
public final class StartingWeights {

  private static final String MIX = "mix.weights";

  private final NamedArrays weights = new NamedArrays();
  private final Random random;

  private StartingWeights(long seed) {
    this.random = new Random(seed);
  }

  /// @param pretrained the encoder's weights
  /// @param layers how many of its layers to take
  public static NamedArrays of(NamedArrays pretrained, int layers, LabelNumbers labels, long seed) {
    StartingWeights starting = new StartingWeights(seed);
    starting.encoder(pretrained, layers);
    starting.heads(labels);
    return starting.weights;
  }

  /// The weights of a trained model, of its encoder only the first layers, and of these the inner
  /// units that do most.
  ///
  /// @param layers how many of its layers to take
  /// @param units how many inner units of a layer to take
  public static NamedArrays shortened(NamedArrays trained, int layers, int units) {
    return InnerUnits.fewer(shortened(trained, layers), units);
  }

  private static NamedArrays shortened(NamedArrays trained, int layers) {
    NamedArrays weights = new NamedArrays();
    for (String name : trained.names()) {
      if (name.equals(MIX)) {
        float[] own = Arrays.copyOf(trained.get(name).values(), layers + 1);
        weights.put(name, FloatArray.vector(own));
      } else if (!name.startsWith("layer.") || layer(name) < layers) {
        weights.put(name, trained.get(name));
      }
    }
    return weights;
  }

  private void encoder(NamedArrays pretrained, int layers) {
    for (String name : pretrained.names()) {
      if (name.equals("embeddings.type")) {
        weights.put("embeddings.shape", repeated(pretrained.get(name).values(), Sizes.SHAPES));
      } else if (!name.startsWith("layer.") || layer(name) < layers) {
        weights.put(name, pretrained.get(name));
      }
    }
    weights.put(MIX, new int[] {layers + 1}, new float[layers + 1]);
  }

  private static int layer(String name) {
    return Integer.parseInt(name.split("\\.", -1)[1]);
  }

  private static FloatArray repeated(float[] row, int rows) {
    float[] all = new float[row.length * rows];
    for (int at = 0; at < rows; at++) {
      System.arraycopy(row, 0, all, at * row.length, row.length);
    }
    return new FloatArray(new int[] {rows, row.length}, all);
  }

  private void heads(LabelNumbers labels) {
    for (Head head : Sizes.CLASSES) {
      linear("head." + head.inModel(), labels.count(head), Sizes.WIDTH);
    }
    linear("arc.dependent", Sizes.WIDTH, Sizes.WIDTH);
    linear("arc.head", Sizes.WIDTH, Sizes.WIDTH);
    table("arc.bilinear", Sizes.WIDTH, Sizes.WIDTH);
    weights.put("arc.offset", FloatArray.vector(new float[Sizes.WIDTH]));
    linear("relation.dependent", Sizes.RELATION, Sizes.WIDTH);
    linear("relation.head", Sizes.RELATION, Sizes.WIDTH);
    linear("relation.score", labels.count(Head.RELATION), Sizes.RELATION);
  }

  private void linear(String name, int rows, int columns) {
    table(name + ".weight", rows, columns);
    weights.put(name + ".bias", FloatArray.vector(new float[rows]));
  }

  private void table(String name, int rows, int columns) {
    double spread = 1 / Math.sqrt(columns);
    float[] values = new float[rows * columns];
    for (int at = 0; at < values.length; at++) {
      values[at] = (float) (random.nextGaussian() * spread);
    }
    weights.put(name, new int[] {rows, columns}, values);
  }
}
