package dev.chancery.engine.encoder;

import dev.chancery.engine.arcs.Heads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells tags, lemmas, tree and names of a sentence's words. Safe on many threads; what is said of
/// a sentence depends on that sentence alone.
public final class Analyser {

  /// The most pieces that go through the encoder at a time, beginning and end apart.
  static final int MOST_PIECES = 190;

  /// A word of more pieces (an address of a page, say) is shown by its first ones.
  private static final int MOST_PIECES_OF_A_WORD = 24;

  private final WordPieces wordPieces;
  private final int beginning;
  private final int end;
  private final Labels labels;
  private final RelationWeights relations;
  private final Encoder encoder;

  public Analyser(ModelFiles files) {
    Vocabulary vocabulary = Vocabulary.shipped();
    this.wordPieces = new WordPieces(vocabulary);
    this.beginning = vocabulary.number(Vocabulary.BEGINNING);
    this.end = vocabulary.number(Vocabulary.END);
    this.labels = files.labels();
    this.relations = files.relations(labels);
    this.encoder = new Encoder(files);
  }

  /// @param words the words of one sentence, at least one
  public List<WordAnalysis> analyse(List<String> words) {
    List<int[]> pieces = words.stream().map(this::pieces).toList();
    List<LetterShape> shapes = LetterShape.of(words);
    List<Integer> starts = PiecedSentence.windows(words, pieces, MOST_PIECES);
    List<WordAnalysis> all = new ArrayList<>(words.size());
    for (int window = 0; window < starts.size(); window++) {
      int from = starts.get(window);
      int to = window + 1 < starts.size() ? starts.get(window + 1) : words.size();
      List<WordAnalysis> some =
          analyse(
              PiecedSentence.of(
                  pieces.subList(from, to), shapes.subList(from, to), beginning, end));
      int root = root(all);
      some.forEach(word -> all.add(root < 0 ? word : word.behind(from, root)));
    }
    return all;
  }

  private int[] pieces(String word) {
    int[] pieces = wordPieces.of(word);
    return pieces.length <= MOST_PIECES_OF_A_WORD
        ? pieces
        : Arrays.copyOf(pieces, MOST_PIECES_OF_A_WORD);
  }

  private List<WordAnalysis> analyse(PiecedSentence sentence) {
    SentenceScores scores = encoder.scores(sentence);
    int[] heads = Heads.of(scores.arcs());
    List<WordAnalysis> words = new ArrayList<>(heads.length);
    for (int word = 0; word < heads.length; word++) {
      int relation = relations.best(scores.relation(word, heads[word]));
      words.add(
          new WordAnalysis(
              label(Head.UPOS, scores, word),
              label(Head.XPOS, scores, word),
              label(Head.FEATURES, scores, word),
              label(Head.LEMMA, scores, word),
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
