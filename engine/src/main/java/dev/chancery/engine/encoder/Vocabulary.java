package dev.chancery.engine.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The word pieces that the encoder knows, each with its number. Pieces that begin a word and
/// pieces that continue one ("##ing") are kept apart.
public final class Vocabulary {

  /// Stands before a sentence, and for its root.
  public static final String BEGINNING = "[CLS]";

  /// Stands after a sentence.
  public static final String END = "[SEP]";

  /// Fills up the shorter sentences of a batch.
  public static final String PADDING = "[PAD]";

  static final String UNKNOWN = "[UNK]";

  private static final String CONTINUES = "##";

  private final Map<String, Integer> beginnings = new HashMap<>(1 << 16);
  private final Map<String, Integer> continuations = new HashMap<>(1 << 14);
  private final int longest;

  /// @param pieces the pieces in the order of their numbers
  public Vocabulary(List<String> pieces) {
    int length = 0;
    for (int number = 0; number < pieces.size(); number++) {
      String piece = pieces.get(number);
      boolean continues = piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length();
      String letters = continues ? piece.substring(CONTINUES.length()) : piece;
      (continues ? continuations : beginnings).put(letters, number);
      length = Math.max(length, letters.length());
    }
    this.longest = length;
    number(UNKNOWN);
  }

  /// The vocabulary of the shipped model.
  public static Vocabulary shipped() {
    try (InputStream stream =
            Vocabulary.class.getResourceAsStream("/dev/chancery/engine/model/vocabulary.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new Vocabulary(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The number of a piece that stands by itself.
  public int number(String piece) {
    Integer number = beginnings.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no piece " + piece);
    }
    return number;
  }

  /// The number of these letters at the beginning of a word or within it, or nothing.
  @Nullable Integer find(String letters, boolean continues) {
    return (continues ? continuations : beginnings).get(letters);
  }

  /// How many letters the longest piece has.
  int longest() {
    return longest;
  }
}
