package dev.chancery.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a person's name.
///
/// @param text as written
/// @param words without particles, suffixes and full stops
record PersonName(String text, List<String> words) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> PARTICLES = WordList.named("name_particles");
  private static final Set<String> SUFFIXES = WordList.named("name_suffixes");

  static PersonName of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(text.replace(',', ' '), -1)) {
      if (!word.isEmpty() && !PARTICLES.contains(word) && !SUFFIXES.contains(word)) {
        words.add(NameWords.withoutAccents(word).toLowerCase(Locale.ROOT));
      }
    }
    return new PersonName(text, words.isEmpty() ? List.of(text) : List.copyOf(words));
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }

  /// How well a name of one word fits this one: 3 as the last word, 2 as the first, 1 as another.
  int fit(String word) {
    if (last().equals(word)) {
      return 3;
    }
    if (first().equals(word)) {
      return 2;
    }
    return words.contains(word) ? 1 : 0;
  }

  /// Whether two full names may be one: the same last word and first words that agree, or one
  /// having all words of the other.
  boolean mayBe(PersonName other) {
    if (words.containsAll(other.words) || other.words.containsAll(words)) {
      return true;
    }
    return last().equals(other.last()) && agree(first(), other.first());
  }

  private static boolean agree(String one, String two) {
    String shorter = one.length() < two.length() ? one : two;
    String longer = one.length() < two.length() ? two : one;
    boolean initial = shorter.endsWith(".") || shorter.length() == 1;
    return initial
        ? longer.charAt(0) == shorter.charAt(0)
        : longer.startsWith(shorter.substring(0, Math.min(3, shorter.length())));
  }
}
