package dev.chancery.engine.encoder;

import dev.chancery.engine.arcs.Heads;
import java.util.ArrayList;
import java.util.List;

/// Makes words with tags, tree and names of the scores that the encoder gave. Safe on many threads.
public final class Decoder {

  private final Labels labels;
  private final RelationWeights relations;

  public Decoder(Labels labels, RelationWeights relations) {
    this.labels = labels;
    this.relations = relations;
  }

  /// The words of a sentence.
  ///
  /// @param windows the scores of its windows in order
  public List<WordAnalysis> words(List<SentenceScores> windows) {
    List<WordAnalysis> all = new ArrayList<>();
    for (SentenceScores window : windows) {
      int from = all.size();
      int root = root(all);
      words(window).forEach(word -> all.add(root < 0 ? word : word.behind(from, root)));
    }
    return all;
  }

  private List<WordAnalysis> words(SentenceScores scores) {
    int[] heads = Heads.of(scores.arcs());
    List<WordAnalysis> words = new ArrayList<>(heads.length);
    for (int word = 0; word < heads.length; word++) {
      int relation = relations.best(scores.relation(word, heads[word]));
      words.add(
          new WordAnalysis(
              label(Head.UPOS, scores, word),
              label(Head.XPOS, scores, word),
              label(Head.FEATURES, scores, word),
              label(Head.ENTITY, scores, word),
              heads[word],
              labels.of(Head.RELATION).get(relation)));
    }
    return words;
  }

  private String label(Head head, SentenceScores scores, int word) {
    return labels.of(head).get(scores.best(head, word));
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
