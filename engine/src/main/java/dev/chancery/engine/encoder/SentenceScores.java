package dev.chancery.engine.encoder;

import dev.chancery.engine.arcs.ArcScores;
import java.util.Map;

/// What the graph answered for a sentence.
public final class SentenceScores {

  private final int words;
  private final Map<Head, float[]> classes;
  private final ArcScores arcs;
  private final float[] dependents;
  private final float[] governors;

  /// @param words how many words
  /// @param classes of each head that chooses a class: a row for the root and for each word
  /// @param dependents what each place says, as a dependent, of its relation, row after row
  /// @param governors what each place says, as a head, of the relation to it
  public SentenceScores(
      int words,
      Map<Head, float[]> classes,
      ArcScores arcs,
      float[] dependents,
      float[] governors) {
    this.words = words;
    this.classes = classes;
    this.arcs = arcs;
    this.dependents = dependents;
    this.governors = governors;
  }

  ArcScores arcs() {
    return arcs;
  }

  /// The class that scores highest for a word (counted from 0); of equals the first.
  int best(Head head, int word) {
    float[] scores = classes.getOrDefault(head, new float[0]);
    int width = scores.length / (words + 1);
    return Numbers.greatest(scores, (word + 1) * width, width);
  }

  /// What decides the relation of a word to its head (both counted from 0, -1 is the root): the sum
  /// of what the word and what the head say, bent at zero.
  float[] relation(int word, int head) {
    int width = dependents.length / (words + 1);
    return Numbers.bentSum(dependents, (word + 1) * width, governors, (head + 1) * width, width);
  }
}
