package dev.chancery.training.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Puts sentences of like length together.
public final class Batches {

  /// How many words a batch has, about.
  private static final int WORDS = 300;

  private Batches() {}

  /// Batches in any order, each of sentences of like length.
  public static List<Batch> shuffled(List<Example> examples, RandomGenerator random) {
    List<Example> ordered = new ArrayList<>(examples);
    Random swaps = Random.from(random);
    Collections.shuffle(ordered, swaps);
    ordered.sort(Comparator.comparingInt(example -> example.sentence().pieces()));
    List<Batch> batches = cut(ordered);
    Collections.shuffle(batches, swaps);
    return batches;
  }

  /// Batches in the order of the sentences.
  public static List<Batch> cut(List<Example> examples) {
    List<Batch> batches = new ArrayList<>();
    List<Example> open = new ArrayList<>();
    int words = 0;
    for (Example example : examples) {
      if (!open.isEmpty() && words + example.sentence().words() > WORDS) {
        batches.add(new Batch(open));
        open.clear();
        words = 0;
      }
      open.add(example);
      words += example.sentence().words();
    }
    if (!open.isEmpty()) {
      batches.add(new Batch(open));
    }
    return batches;
  }
}
