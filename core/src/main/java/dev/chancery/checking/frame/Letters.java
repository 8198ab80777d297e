package dev.chancery.checking.frame;

/// Which letters and pairs of letters stand in a text: a small filter that may say of letters that
/// they stand there although they do not, but never the other way round. Capitals count as small
/// letters, any digit as 0 and any white space as a space.
final class Letters {

  private static final int PAIRS = 2048;
  private static final int SINGLE = 256;

  /// Many checks ask for the same few texts one after the other.
  private static final Lately<Letters> LATELY = new Lately<>(Letters::new);

  private final char[] folded;
  private final boolean[] capitals;
  private final long[] bits = new long[(PAIRS + SINGLE) / Long.SIZE];

  private Letters(String text) {
    folded = new char[text.length()];
    capitals = new boolean[text.length()];
    char before = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = folded(text.charAt(at));
      folded[at] = letter;
      capitals[at] = isCapital(text.charAt(at));
      set(single(letter));
      if (at > 0) {
        set(pair(before, letter));
      }
      before = letter;
    }
  }

  private void set(int bit) {
    bits[bit >> 6] |= 1L << bit;
  }

  /// The letters of a text.
  static Letters of(String text) {
    return LATELY.of(text);
  }

  int count() {
    return folded.length;
  }

  /// The letter at a place, folded.
  char at(int place) {
    return folded[place];
  }

  /// Whether a capital letter may stand at a place.
  boolean isCapital(int place) {
    return capitals[place];
  }

  private static boolean isCapital(char letter) {
    return letter < 128
        ? letter >= 'A' && letter <= 'Z'
        : Character.isUpperCase(letter) || Character.isSurrogate(letter);
  }

  /// Whether the folded letters of a word stand at a place.
  boolean stands(String word, int place) {
    if (place + word.length() > folded.length) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      if (folded[place + at] != word.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /// Whether all of the places of a word ([#places]) are taken.
  boolean have(int[] places) {
    for (int bit : places) {
      if ((bits[bit >> 6] & (1L << bit)) == 0) {
        return false;
      }
    }
    return true;
  }

  /// The places that the letters of a folded word take.
  static int[] places(String word) {
    if (word.length() == 1) {
      return new int[] {single(word.charAt(0))};
    }
    int[] places = new int[word.length() - 1];
    for (int at = 0; at < places.length; at++) {
      places[at] = pair(word.charAt(at), word.charAt(at + 1));
    }
    return places;
  }

  private static int single(char letter) {
    return PAIRS + (letter & (SINGLE - 1));
  }

  private static int pair(char one, char next) {
    return (one * 67 + next) & (PAIRS - 1);
  }

  /// The letter that stands for this one.
  static char folded(char letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return (char) (letter + 'a' - 'A');
    }
    if (letter >= '0' && letter <= '9') {
      return '0';
    }
    return letter >= '\t' && letter <= '\r' ? ' ' : letter;
  }
}
