package dev.chancery.comparison.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The numbers by which the network knows words, tags and labels.
final class Symbols {

  static final String UNKNOWN = "-UNKNOWN-";
  static final String NONE = "-NULL-";
  static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final int firstLabel;

  Symbols(Weights weights) {
    this.words = numbered(weights.words(), 0);
    this.tags = numbered(weights.tags(), weights.words().size());
    this.firstLabel = weights.words().size() + weights.tags().size();
  }

  int word(String word) {
    return known(words, word);
  }

  int tag(String tag) {
    return known(tags, tag);
  }

  /// The number of the label at this place in the list of labels; the first stands for none.
  int label(int place) {
    return firstLabel + place;
  }

  private static int known(Map<String, Integer> numbers, String symbol) {
    Integer number = numbers.get(symbol);
    return number != null ? number : Objects.requireNonNull(numbers.get(UNKNOWN));
  }

  private static Map<String, Integer> numbered(List<String> symbols, int first) {
    Map<String, Integer> numbers = HashMap.newHashMap(symbols.size());
    for (int at = 0; at < symbols.size(); at++) {
      numbers.put(symbols.get(at), first + at);
    }
    return numbers;
  }
}
