package dev.chancery.training.data;

import dev.chancery.engine.encoder.Head;
import dev.chancery.engine.encoder.PiecedSentence;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Sentences that go through the network together, the shorter ones filled up. All arrays are laid
/// out sentence after sentence, and in a sentence row after row; place 0 of a sentence is its root
/// and its words follow.
public final class Batch {

  private final List<Example> examples;
  private final int pieces;
  private final int places;

  public Batch(List<Example> examples) {
    this.examples = List.copyOf(examples);
    this.pieces = greatest(example -> example.sentence().pieces());
    this.places = 1 + greatest(example -> example.sentence().words());
  }

  /// A batch of sentences of which nothing is known.
  public static Batch unlabelled(List<PiecedSentence> sentences) {
    return new Batch(sentences.stream().map(Example::unlabelled).toList());
  }

  private int greatest(Function<Example, Integer> size) {
    return examples.stream().mapToInt(size::apply).max().orElse(0);
  }

  public int sentences() {
    return examples.size();
  }

  /// How many pieces the longest sentence has.
  public int pieces() {
    return pieces;
  }

  /// How many places, words and root, the longest sentence has.
  public int places() {
    return places;
  }

  public int words() {
    return examples.stream().mapToInt(example -> example.sentence().words()).sum();
  }

  public int words(int sentence) {
    return examples.get(sentence).sentence().words();
  }

  public long[] ids() {
    return filled(pieces, example -> example.sentence().ids());
  }

  public long[] shapes() {
    return filled(pieces, example -> example.sentence().shapes());
  }

  private long[] filled(int width, Function<Example, long[]> row) {
    long[] all = new long[examples.size() * width];
    for (int at = 0; at < examples.size(); at++) {
      long[] own = row.apply(examples.get(at));
      System.arraycopy(own, 0, all, at * width, own.length);
    }
    return all;
  }

  /// For each piece: 0, or `filler` where it only fills up.
  public float[] pieceFillers(float filler) {
    return fillers(pieces, example -> example.sentence().pieces(), filler);
  }

  /// For each place: 0, or `filler` where it only fills up.
  public float[] placeFillers(float filler) {
    return fillers(places, example -> example.sentence().words() + 1, filler);
  }

  private float[] fillers(int width, Function<Example, Integer> used, float filler) {
    float[] all = new float[examples.size() * width];
    for (int at = 0; at < examples.size(); at++) {
      Arrays.fill(all, at * width + used.apply(examples.get(at)), (at + 1) * width, filler);
    }
    return all;
  }

  /// The share that each piece of a sentence has in each of its places.
  public float[] shares() {
    float[] all = new float[examples.size() * places * pieces];
    for (int at = 0; at < examples.size(); at++) {
      PiecedSentence sentence = examples.get(at).sentence();
      float[] own = sentence.shares();
      int width = sentence.pieces();
      for (int row = 0; row <= sentence.words(); row++) {
        System.arraycopy(own, row * width, all, (at * places + row) * pieces, width);
      }
    }
    return all;
  }

  /// The number of each place's label; [LabelNumbers#UNKNOWN] of roots and of what fills up.
  public int[] labels(Head head) {
    return byPlace(example -> example.labelsOf(head));
  }

  /// The place that each place depends on; [LabelNumbers#UNKNOWN] of roots and of what fills up.
  public int[] heads() {
    return byPlace(Example::heads);
  }

  private int[] byPlace(Function<Example, int[]> numbers) {
    int[] all = new int[examples.size() * places];
    Arrays.fill(all, LabelNumbers.UNKNOWN);
    for (int at = 0; at < examples.size(); at++) {
      int[] own = numbers.apply(examples.get(at));
      System.arraycopy(own, 0, all, at * places + 1, own.length);
    }
    return all;
  }
}
