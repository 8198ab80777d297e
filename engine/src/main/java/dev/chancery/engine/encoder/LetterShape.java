package dev.chancery.engine.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a word is written. The encoder's word pieces know no capitals, so it is told this beside
/// them. The order of the shapes is that of the learnt table: new ones go to the end.
public enum LetterShape {
  /// No word: the beginning and end of a sentence, and what fills up a batch.
  NONE(0),
  LOWER(1),
  CAPITALISED(2),
  /// Capitalised where any word would be: the first of its sentence.
  CAPITALISED_FIRST(3),
  CAPITALS(4),
  MIXED(5),
  DIGITS(6),
  DIGITS_WITH_LETTERS(7),
  HYPHENATED(8),
  HYPHENATED_CAPITALISED(9),
  PUNCTUATION(10),
  OTHER(11);

  private final int number;

  LetterShape(int number) {
    this.number = number;
  }

  /// Its row in the learnt table.
  public int number() {
    return number;
  }

  /// Its name in the model.
  public String inModel() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The shapes of a sentence's words. Quotation marks and bullets do not count as its first word.
  public static List<LetterShape> of(List<String> words) {
    List<LetterShape> shapes = new ArrayList<>(words.size());
    boolean first = true;
    for (String word : words) {
      LetterShape shape = of(word);
      shapes.add(first && shape == CAPITALISED ? CAPITALISED_FIRST : shape);
      first = first && (shape == PUNCTUATION || shape == OTHER);
    }
    return shapes;
  }

  static LetterShape of(String word) {
    Letters letters = Letters.of(word);
    if (letters.upper() + letters.lower() + letters.caseless() == 0) {
      return letters.digits() > 0 ? DIGITS : letters.others() > 0 ? OTHER : PUNCTUATION;
    }
    if (letters.digits() > 0) {
      return DIGITS_WITH_LETTERS;
    }
    if (letters.hyphenated()) {
      return letters.upper() > 0 ? HYPHENATED_CAPITALISED : HYPHENATED;
    }
    return cased(letters);
  }

  private static LetterShape cased(Letters letters) {
    if (letters.upper() == 0) {
      return letters.lower() > 0 ? LOWER : OTHER;
    }
    if (letters.lower() == 0) {
      return letters.upper() > 1 ? CAPITALS : CAPITALISED;
    }
    return letters.upper() == 1 && letters.startsUpper() ? CAPITALISED : MIXED;
  }
}
