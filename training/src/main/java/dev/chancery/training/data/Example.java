package dev.chancery.training.data;

import dev.chancery.engine.encoder.Head;
import dev.chancery.engine.encoder.PiecedSentence;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A sentence as numbers: how the encoder sees it, and what it shall say.
public final class Example {

  private final PiecedSentence sentence;
  private final Map<Head, int[]> labels;
  private final int[] heads;

  private Example(PiecedSentence sentence, Map<Head, int[]> labels, int[] heads) {
    this.sentence = sentence;
    this.labels = labels;
    this.heads = heads;
  }

  /// A sentence of which nothing is known.
  static Example unlabelled(PiecedSentence sentence) {
    return new Example(sentence, Map.of(), new int[0]);
  }

  static Example of(LabelledSentence sentence, PiecedSentence pieces, LabelNumbers numbers) {
    Map<Head, int[]> labels = new EnumMap<>(Head.class);
    sentence.labels().forEach((head, own) -> labels.put(head, numbers(head, own, numbers)));
    return new Example(
        pieces, labels, sentence.heads().stream().mapToInt(Integer::intValue).toArray());
  }

  private static int[] numbers(Head head, List<String> labels, LabelNumbers numbers) {
    return labels.stream().mapToInt(label -> numbers.number(head, label)).toArray();
  }

  public PiecedSentence sentence() {
    return sentence;
  }

  /// The number of each word's label under a head; all unknown where nothing is known.
  int[] labelsOf(Head head) {
    int[] own = labels.get(head);
    return own == null ? unknown() : own.clone();
  }

  /// The number of the word that each depends on, 0 for the root; all unknown without a tree.
  int[] heads() {
    return heads.length == 0 ? unknown() : heads.clone();
  }

  private int[] unknown() {
    int[] unknown = new int[sentence.words()];
    Arrays.fill(unknown, LabelNumbers.UNKNOWN);
    return unknown;
  }
}
