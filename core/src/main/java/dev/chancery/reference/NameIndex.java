package dev.chancery.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// From names of one or more words to what bears them. The longest name at a word wins, and of two
/// with the same name the one entered first.
final class NameIndex<T> {

  private final Map<String, Entry<T>> entries;
  private final Map<String, Integer> longestFrom;

  private record Entry<T>(String form, T meant, boolean doubtful) {}

  NameIndex(int expected) {
    entries = HashMap.newHashMap(expected);
    longestFrom = HashMap.newHashMap(expected);
  }

  void enter(Collection<String> forms, T meant, Collection<String> doubtful) {
    for (String form : forms) {
      enter(form, meant, doubtful.contains(form));
    }
  }

  void enter(String form, T meant, boolean doubtful) {
    Entry<T> entry = new Entry<>(form, meant, doubtful);
    String plain = Spelling.plain(form);
    enter(plain, entry);
    String parted = parted(plain);
    if (!parted.equals(plain)) {
      enter(parted, entry);
    }
  }

  private void enter(String key, Entry<T> entry) {
    entries.putIfAbsent(key, entry);
    int space = key.indexOf(' ');
    if (space < 0) {
      return;
    }
    int words = 1;
    for (int at = space; at >= 0; at = key.indexOf(' ', at + 1)) {
      words++;
    }
    longestFrom.merge(key.substring(0, space), words, Math::max);
  }

  /// The words that a form may be found by.
  static List<String> wordsOf(String form) {
    String plain = Spelling.plain(form);
    return Stream.of(plain, parted(plain)).flatMap(way -> Stream.of(way.split(" "))).toList();
  }

  // A tokenizer parts commas and possessives from words; such names are entered both ways.
  private static String parted(String form) {
    if (form.indexOf('\'') < 0 && form.indexOf(',') < 0) {
      return form;
    }
    String text = form.replace(",", " ,").replace("'s ", " 's ").replace("s' ", "s ' ");
    return text.endsWith("'s") ? text.substring(0, text.length() - 2) + " 's" : text;
  }

  /// The longest name that starts at word `start`.
  Optional<Found<T>> at(List<String> words, int start) {
    int longest = longestFrom.getOrDefault(Spelling.plain(words.get(start)), 1);
    for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
      String key = length == 1 ? words.get(start) : joined(words, start, length);
      Entry<T> entry = entries.get(Spelling.plain(key));
      if (entry != null) {
        return Optional.of(new Found<>(length, entry.form, entry.meant, entry.doubtful));
      }
    }
    return Optional.empty();
  }

  private static String joined(List<String> words, int start, int length) {
    return String.join(" ", words.subList(start, start + length));
  }

  /// What bears exactly this name.
  Optional<T> called(String form) {
    return Optional.ofNullable(entries.get(Spelling.plain(form))).map(Entry::meant);
  }
}
