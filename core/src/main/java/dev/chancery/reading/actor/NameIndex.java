package dev.chancery.reading.actor;

import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Names of several words, kept by their first word, so that a sentence is searched without going
/// through all of them.
final class NameIndex<T> {

  /// The longest name that starts at a word.
  ///
  /// @param end index after its last word
  /// @param values what bears this name, in the order of adding
  record Hit<T>(int start, int end, List<T> values) {}

  private record Entry<T>(List<String> words, T value) {}

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  /// The few first words in small letters, for most words of a text are in small letters and start
  /// none.
  private final Set<String> smallFirstWords = new HashSet<>();

  /// Enters a name, also as it is written without accents.
  void add(String name, T value) {
    enter(name, value);
    String bare = NameWords.withoutAccents(name);
    if (!bare.equals(name)) {
      enter(bare, value);
    }
  }

  private void enter(String name, T value) {
    List<String> words = NameWords.of(name);
    if (!words.isEmpty()) {
      if (isSmall(words.getFirst())) {
        smallFirstWords.add(words.getFirst());
      }
      byFirstWord
          .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>(1))
          .add(new Entry<>(words, value));
    }
  }

  /// Puts longer names before shorter ones; call it once, after the last name.
  NameIndex<T> sorted() {
    Comparator<Entry<T>> longestFirst =
        Comparator.comparingInt((Entry<T> entry) -> entry.words().size()).reversed();
    byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
    return this;
  }

  private static boolean isSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  Optional<Hit<T>> longestAt(Sentence sentence, int start) {
    String word = NameWords.of(sentence.token(start));
    List<Entry<T>> entries =
        isSmall(word) && !smallFirstWords.contains(word) ? null : byFirstWord.get(word);
    if (entries == null) {
      return Optional.empty();
    }
    String next = start + 1 < sentence.size() ? NameWords.of(sentence.token(start + 1)) : "";
    List<T> values = new ArrayList<>(1);
    int length = 0;
    for (Entry<T> entry : entries) {
      int size = entry.words().size();
      if (size < length) {
        break;
      }
      boolean goesOn = size == 1 || entry.words().get(1).equals(next);
      if (goesOn && matches(sentence, start, entry.words()) && !values.contains(entry.value())) {
        length = size;
        values.add(entry.value());
      }
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Hit<>(start, start + length, values));
  }

  /// Everything that bears a name.
  Stream<T> values() {
    return byFirstWord.values().stream().flatMap(List::stream).map(Entry::value);
  }

  /// What bears exactly this one-word name.
  List<T> named(String word) {
    List<Entry<T>> entries = byFirstWord.get(word);
    return entries == null ? List.of() : ofOneWord(entries);
  }

  private static <T> List<T> ofOneWord(List<Entry<T>> entries) {
    return entries.stream().filter(entry -> entry.words().size() == 1).map(Entry::value).toList();
  }

  /// Whether the words stand here, of which the first two are known to.
  private static boolean matches(Sentence sentence, int start, List<String> words) {
    if (start + words.size() > sentence.size()) {
      return false;
    }
    for (int at = 2; at < words.size(); at++) {
      if (!words.get(at).equals(NameWords.of(sentence.token(start + at)))) {
        return false;
      }
    }
    return true;
  }
}
