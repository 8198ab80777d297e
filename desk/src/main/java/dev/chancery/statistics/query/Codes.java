package dev.chancery.statistics.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of figures (areas, flows, units), each with a number. There are few of them and many
/// figures, and the database hands over a number some thirty times faster than a word.
final class Codes {

  /// Stands for no word.
  static final char NONE = 0;

  private final Map<String, Character> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>(List.of(""));

  /// The number of a word; a new one for a word that is new.
  char number(String word) {
    Character known = numbers.get(word);
    if (known != null) {
      return known;
    }
    if (words.size() > Character.MAX_VALUE) {
      throw new IllegalStateException("there are too many areas, flows and units to be counted");
    }
    char number = (char) words.size();
    words.add(word);
    numbers.put(word, number);
    return number;
  }

  /// Whether a word has a number.
  boolean has(String word) {
    return numbers.containsKey(word);
  }

  String word(char number) {
    return words.get(number);
  }

  /// How many numbers there are, that of no word included.
  int size() {
    return words.size();
  }
}
