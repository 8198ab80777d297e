package dev.chancery.training.data;

import dev.chancery.engine.encoder.Head;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A sentence with what its corpus says of its words. Corpora that mark only names say nothing of
/// tags and trees, and the other way round.
///
/// @param labels one for each word, under each head that the corpus speaks of; [#UNKNOWN] where it
///   leaves open what a word is
/// @param heads the number of the word that each depends on, 0 for the root; empty without a tree
public record LabelledSentence(
    List<String> words, Map<Head, List<String>> labels, List<Integer> heads) {

  /// Nothing is learnt of a word with this label.
  public static final String UNKNOWN = "";

  /// The label of a word that is no part of a name.
  public static final String NO_NAME = "O";

  public LabelledSentence {
    words = List.copyOf(words);
    labels = Map.copyOf(labels);
    heads = List.copyOf(heads);
    int length = words.size();
    if (labels.values().stream().anyMatch(own -> own.size() != length)
        || (!heads.isEmpty() && heads.size() != length)) {
      throw new IllegalArgumentException("a label for each word: " + words);
    }
  }

  /// The sentence with names from elsewhere.
  LabelledSentence withNames(List<String> names) {
    Map<Head, List<String>> all = new java.util.EnumMap<>(Head.class);
    all.putAll(labels);
    all.put(Head.ENTITY, names);
    return new LabelledSentence(words, all, heads);
  }

  /// As many labels as are asked for that say that a word is no part of a name.
  static String[] noNames(int words) {
    String[] names = new String[words];
    Arrays.fill(names, NO_NAME);
    return names;
  }
}
