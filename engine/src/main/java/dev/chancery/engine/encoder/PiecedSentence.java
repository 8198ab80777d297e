package dev.chancery.engine.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// The words of a sentence, or of a window of it, as the encoder takes them: the numbers of the
/// pieces between a beginning and an end, the shapes of their words, and which pieces make a word.
public final class PiecedSentence {

  /// No words: fills up a place of the graph.
  static final PiecedSentence EMPTY = of(List.of(), List.of(), 0, 0);

  private final long[] ids;
  private final long[] shapes;
  private final int[] starts;

  private PiecedSentence(long[] ids, long[] shapes, int[] starts) {
    this.ids = ids;
    this.shapes = shapes;
    this.starts = starts;
  }

  static PiecedSentence of(
      List<int[]> pieces, List<LetterShape> wordShapes, int beginning, int end) {
    int[] starts = new int[pieces.size() + 1];
    starts[0] = 1;
    for (int word = 0; word < pieces.size(); word++) {
      starts[word + 1] = starts[word] + pieces.get(word).length;
    }
    long[] ids = new long[starts[pieces.size()] + 1];
    long[] shapes = new long[ids.length];
    ids[0] = beginning;
    ids[ids.length - 1] = end;
    for (int word = 0; word < pieces.size(); word++) {
      int[] own = pieces.get(word);
      for (int at = 0; at < own.length; at++) {
        ids[starts[word] + at] = own[at];
      }
      Arrays.fill(shapes, starts[word], starts[word + 1], wordShapes.get(word).number());
    }
    return new PiecedSentence(ids, shapes, starts);
  }

  public int words() {
    return starts.length - 1;
  }

  /// One for the root and one for each word.
  public int rows() {
    return starts.length;
  }

  public int pieces() {
    return ids.length;
  }

  public long[] ids() {
    return ids.clone();
  }

  public long[] shapes() {
    return shapes.clone();
  }

  /// 0, 1, 2 and so on for each piece.
  public long[] positions() {
    return LongStream.range(0, ids.length).toArray();
  }

  /// A row for the root and for each word, in it the share that each piece has in it.
  public float[] shares() {
    float[] shares = new float[rows() * pieces()];
    shares[0] = 1;
    for (int word = 0; word < words(); word++) {
      int row = (word + 1) * pieces();
      float share = 1f / (starts[word + 1] - starts[word]);
      Arrays.fill(shares, row + starts[word], row + starts[word + 1], share);
    }
    return shares;
  }

  /// Where to begin anew so that no window has more than `most` pieces: the first words of the
  /// windows. Cut behind a comma or the like where one stands in the later half.
  static List<Integer> windows(List<String> words, List<int[]> pieces, int most) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int used = 0;
    int comma = 0;
    for (int word = 0; word < words.size(); word++) {
      used += pieces.get(word).length;
      if (used > most) {
        int cut = comma > (starts.getLast() + word) / 2 ? comma : word;
        starts.add(cut);
        used = pieces.subList(cut, word + 1).stream().mapToInt(own -> own.length).sum();
      }
      if (",;:".contains(words.get(word))) {
        comma = word + 1;
      }
    }
    return starts;
  }
}
