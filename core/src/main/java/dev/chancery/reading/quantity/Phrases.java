package dev.chancery.reading.quantity;

import dev.chancery.reading.number.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Phrases of one or several words, each with what it stands for; the longest wins.
final class Phrases<T> {

  private record Entry<T>(List<String> words, T value) {}

  /// A phrase found, with the index after it.
  record Found<T>(T value, int end) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  void add(String phrase, T value) {
    List<String> words = List.of(phrase.split(" "));
    byFirst
        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
        .add(new Entry<>(words, value));
  }

  /// The first words of all phrases.
  Set<String> starts() {
    return byFirst.keySet();
  }

  Optional<Found<T>> at(List<Word> text, int at) {
    if (at >= text.size()) {
      return Optional.empty();
    }
    Entry<T> best = null;
    for (Entry<T> entry : byFirst.getOrDefault(text.get(at).lower(), List.of())) {
      boolean longer = best == null || entry.words().size() > best.words().size();
      best = longer && stands(entry.words(), text, at) ? entry : best;
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Found<>(best.value(), at + best.words().size()));
  }

  private static boolean stands(List<String> words, List<Word> text, int at) {
    if (at + words.size() > text.size()) {
      return false;
    }
    for (int ahead = 0; ahead < words.size(); ahead++) {
      if (!text.get(at + ahead).lower().equals(words.get(ahead))) {
        return false;
      }
    }
    return true;
  }
}
