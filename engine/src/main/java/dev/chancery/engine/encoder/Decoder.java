package dev.chancery.engine.encoder;

import java.util.ArrayList;
import java.util.List;

/// Makes words with tags, tree and names of what the network chose. Safe on many threads.
public final class Decoder {

  /// Stands for a label that nobody asked for.
  private static final String NONE = "_";

  private final Labels labels;

  public Decoder(Labels labels) {
    this.labels = labels;
  }

  /// The words of a sentence.
  ///
  /// @param windows what was chosen in its windows, in order
  public List<WordAnalysis> words(List<Choices> windows) {
    List<WordAnalysis> all = new ArrayList<>();
    for (Choices window : windows) {
      int from = all.size();
      int root = root(all);
      for (int word = 0; word < window.words(); word++) {
        WordAnalysis own = word(window, word);
        all.add(root < 0 ? own : own.behind(from, root));
      }
    }
    return all;
  }

  private WordAnalysis word(Choices choices, int word) {
    return new WordAnalysis(
        label(Head.UPOS, choices, word),
        label(Head.XPOS, choices, word),
        label(Head.FEATURES, choices, word),
        label(Head.ENTITY, choices, word),
        choices.head(word),
        label(Head.RELATION, choices, word));
  }

  private String label(Head head, Choices choices, int word) {
    int number = choices.label(head, word);
    return number < 0 ? NONE : labels.of(head).get(number);
  }

  private static int root(List<WordAnalysis> words) {
    for (int word = 0; word < words.size(); word++) {
      if (words.get(word).head() < 0) {
        return word;
      }
    }
    return -1;
  }
}
