package dev.chancery.engine.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shows sentences to the encoder: as pieces, and in windows where they are too long for it. Safe
/// on many threads.
public final class Windows {

  /// The most pieces that go through the encoder at a time, beginning and end apart.
  static final int MOST_PIECES = 190;

  /// A word of more pieces (an address of a page, say) is shown by its first ones.
  private static final int MOST_PIECES_OF_A_WORD = 24;

  private final WordPieces wordPieces;
  private final int beginning;
  private final int end;

  public Windows(Vocabulary vocabulary) {
    this.wordPieces = new WordPieces(vocabulary);
    this.beginning = vocabulary.number(Vocabulary.BEGINNING);
    this.end = vocabulary.number(Vocabulary.END);
  }

  /// The windows of a sentence in order; most sentences have one.
  ///
  /// @param words the words of one sentence, at least one
  public List<PiecedSentence> of(List<String> words) {
    List<int[]> pieces = words.stream().map(this::pieces).toList();
    List<LetterShape> shapes = LetterShape.of(words);
    List<Integer> starts = PiecedSentence.windows(words, pieces, MOST_PIECES);
    List<PiecedSentence> windows = new ArrayList<>(starts.size());
    for (int window = 0; window < starts.size(); window++) {
      int from = starts.get(window);
      int to = window + 1 < starts.size() ? starts.get(window + 1) : words.size();
      windows.add(
          PiecedSentence.of(pieces.subList(from, to), shapes.subList(from, to), beginning, end));
    }
    return windows;
  }

  private int[] pieces(String word) {
    int[] pieces = wordPieces.of(word);
    return pieces.length <= MOST_PIECES_OF_A_WORD
        ? pieces
        : Arrays.copyOf(pieces, MOST_PIECES_OF_A_WORD);
  }
}
