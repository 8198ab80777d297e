package dev.chancery.checking.frame;

import dev.chancery.reading.parse.Sentence;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Phrases of one or several words, found in sentences whatever their capitals. A word is matched
/// as it stands or by its lemma.
public final class Phrases {

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  public Phrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split(" ", -1));
      byFirst.merge(words.getFirst(), List.of(words), Phrases::joined);
    }
  }

  private static List<List<String>> joined(List<List<String>> one, List<List<String>> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /// The first words of the phrases, in small letters.
  Set<String> firsts() {
    return byFirst.keySet();
  }

  /// How many words from `start` on are one of the phrases, the longest; 0 for none.
  public int at(Sentence sentence, int start) {
    String lower = lower(sentence, start);
    String lemma = lemma(sentence, start);
    int longest = longest(sentence, start, lower);
    return lemma.equals(lower) ? longest : Math.max(longest, longest(sentence, start, lemma));
  }

  private int longest(Sentence sentence, int start, String first) {
    int longest = 0;
    for (List<String> phrase : byFirst.getOrDefault(first, List.of())) {
      if (phrase.size() > longest && stands(sentence, start, phrase)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /// Whether one of the phrases starts between the words `from` and `to` (exclusive).
  public boolean startsIn(Sentence sentence, int from, int to) {
    int end = Math.min(to, sentence.size());
    for (int at = Math.max(0, from); at < end; at++) {
      if (at(sentence, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /// Where the phrases start between the words `from` and `to` (exclusive).
  public IntStream starts(Sentence sentence, int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(to, sentence.size()))
        .filter(at -> at(sentence, at) > 0);
  }

  private static boolean stands(Sentence sentence, int start, List<String> phrase) {
    if (start + phrase.size() > sentence.size()) {
      return false;
    }
    for (int ahead = 0; ahead < phrase.size(); ahead++) {
      String word = phrase.get(ahead);
      if (!word.equals(lower(sentence, start + ahead))
          && !word.equals(lemma(sentence, start + ahead))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }

  private static String lemma(Sentence sentence, int at) {
    return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
  }
}
