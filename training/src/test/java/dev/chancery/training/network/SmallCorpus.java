package dev.chancery.training.network;

import dev.chancery.engine.encoder.Head;
import dev.chancery.training.data.Batch;
import dev.chancery.training.data.Corpora;
import dev.chancery.training.data.LabelNumbers;
import dev.chancery.training.data.LabelledSentence;
import dev.chancery.training.weights.NamedArrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Three sentences: one with tree and names, one with a tree, one with names.
public final class SmallCorpus {

  public static final List<LabelledSentence> SENTENCES =
      List.of(
          new LabelledSentence(
              List.of("Envoys", "met", "in", "Geneva", "."),
              Map.of(
                  Head.UPOS, List.of("NOUN", "VERB", "ADP", "PROPN", "PUNCT"),
                  Head.XPOS, List.of("NNS", "VBD", "IN", "NNP", "."),
                  Head.FEATURES, List.of("Number=Plur", "Tense=Past", "_", "Number=Sing", "_"),
                  Head.RELATION, List.of("nsubj", "root", "case", "obl", "punct"),
                  Head.ENTITY, List.of("O", "O", "O", "B-place", "O")),
              List.of(2, 0, 4, 2, 2)),
          new LabelledSentence(
              List.of("They", "signed", "."),
              Map.of(
                  Head.UPOS, List.of("PRON", "VERB", "PUNCT"),
                  Head.XPOS, List.of("PRP", "VBD", "."),
                  Head.FEATURES, List.of("Number=Plur", "Tense=Past", "_"),
                  Head.RELATION, List.of("nsubj", "root", "punct")),
              List.of(2, 0, 2)),
          new LabelledSentence(
              List.of("NATO", "agrees"),
              Map.of(Head.ENTITY, List.of("B-organisation", LabelledSentence.UNKNOWN)),
              List.of()));

  public static final LabelNumbers LABELS = LabelNumbers.in(SENTENCES);

  private SmallCorpus() {}

  static Batch batch(List<LabelledSentence> sentences) {
    return new Batch(Corpora.examples(sentences, LABELS));
  }

  /// Weights by chance for an encoder of two layers that knows all word pieces.
  public static NamedArrays weights() {
    return StartingWeights.of(encoder(), 2, LABELS, 7);
  }

  private static NamedArrays encoder() {
    NamedArrays arrays = new NamedArrays();
    Random random = new Random(3);
    table(arrays, random, "embeddings.word", 30522, Sizes.WIDTH);
    table(arrays, random, "embeddings.position", 512, Sizes.WIDTH);
    row(arrays, random, "embeddings.type", Sizes.WIDTH, 0);
    norm(arrays, random, "embeddings.norm");
    for (int layer = 0; layer < 3; layer++) {
      String name = "layer." + layer + ".";
      for (String part : List.of("query", "key", "value", "output")) {
        linear(arrays, random, name + part, Sizes.WIDTH, Sizes.WIDTH);
      }
      norm(arrays, random, name + "attention_norm");
      linear(arrays, random, name + "up", 4 * Sizes.WIDTH, Sizes.WIDTH);
      linear(arrays, random, name + "down", Sizes.WIDTH, 4 * Sizes.WIDTH);
      norm(arrays, random, name + "norm");
    }
    return arrays;
  }

  private static void linear(NamedArrays arrays, Random random, String name, int out, int in) {
    table(arrays, random, name + ".weight", out, in);
    row(arrays, random, name + ".bias", out, 0);
  }

  private static void norm(NamedArrays arrays, Random random, String name) {
    row(arrays, random, name + ".weight", Sizes.WIDTH, 1);
    row(arrays, random, name + ".bias", Sizes.WIDTH, 0);
  }

  private static void table(NamedArrays arrays, Random random, String name, int rows, int columns) {
    arrays.put(name, new int[] {rows, columns}, values(random, rows * columns, 0));
  }

  private static void row(NamedArrays arrays, Random random, String name, int size, float mean) {
    arrays.put(name, new int[] {size}, values(random, size, mean));
  }

  private static float[] values(Random random, int size, float mean) {
    float[] values = new float[size];
    for (int at = 0; at < size; at++) {
      values[at] = mean + (float) random.nextGaussian() * 0.1f;
    }
    return values;
  }
}
