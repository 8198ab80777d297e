package dev.chancery.training.export;

import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import dev.chancery.training.weights.PretrainedEncoder;
import java.io.IOException;
import java.util.Collections;
import java.util.Random;

/// The pretrained encoder under heads that have learnt nothing, always the same.
final class UntrainedModel {

  static final int SIZE = 384;
  static final int SHAPES = 12;
  static final int RELATIONS = 40;
  private static final int WIDTH = 256;

  private final NamedArrays weights = new NamedArrays();
  private final Random random = new Random(20);

  private UntrainedModel() {}

  static NamedArrays weights(int layers) throws IOException {
    UntrainedModel model = new UntrainedModel();
    model.encoder(PretrainedEncoder.read(), layers);
    model.heads(layers);
    return model.weights;
  }

  private void encoder(NamedArrays pretrained, int layers) {
    for (String name : pretrained.names()) {
      boolean above = name.startsWith("layer.") && name.charAt(6) - '0' >= layers;
      if (name.equals("embeddings.type")) {
        FloatArray row = new FloatArray(new int[] {1, SIZE}, pretrained.get(name).values());
        weights.put("embeddings.shape", FloatArray.joined(Collections.nCopies(SHAPES, row)));
      } else if (!above) {
        weights.put(name, pretrained.get(name));
      }
    }
  }

  private void heads(int layers) {
    random("mix.weights", 1, layers + 1);
    linear("head.upos", 17, SIZE);
    linear("head.xpos", 50, SIZE);
    linear("head.features", 90, SIZE);
    linear("head.entity", 11, SIZE);
    linear("arc.dependent", SIZE, SIZE);
    linear("arc.head", SIZE, SIZE);
    random("arc.bilinear", 0.01f, SIZE, SIZE);
    random("arc.offset", 0.05f, SIZE);
    linear("relation.dependent", WIDTH, SIZE);
    linear("relation.head", WIDTH, SIZE);
    linear("relation.score", RELATIONS, WIDTH);
  }

  private void linear(String name, int rows, int columns) {
    random(name + ".weight", 0.05f, rows, columns);
    random(name + ".bias", 0.1f, rows);
  }

  private void random(String name, float spread, int... shape) {
    int size = 1;
    for (int one : shape) {
      size *= one;
    }
    float[] values = new float[size];
    for (int at = 0; at < size; at++) {
      values[at] = (float) random.nextGaussian() * spread;
    }
    weights.put(name, shape, values);
  }
}
