package dev.chancery.reading.time;

import dev.chancery.reading.time.TimePattern.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a pattern needs at the first two places of what it matches, so that most places of a
/// sentence need not be tried: words, classes, or `<grain>`.
///
/// @param first what can open it
/// @param second what can follow the item that opens it
/// @param anySecond whether anything can follow, or nothing
record Opening(Set<String> first, Set<String> second, boolean anySecond) {

  static Opening of(List<Element> elements, TimeLexicon lexicon) {
    Set<String> first = new HashSet<>();
    Set<String> second = new HashSet<>();
    boolean anySecond = false;
    for (int at = 0; at < elements.size(); at++) {
      Element element = elements.get(at);
      for (Choice choice : element.choices()) {
        first.add(choice.text());
        second.addAll(lexicon.secondWords(choice.text()));
        anySecond |= choice.text().equals(TimeLexicon.NUMBER);
      }
      anySecond |= follow(elements, at + 1, second);
      if (!element.optional()) {
        break;
      }
    }
    return new Opening(first, second, anySecond);
  }

  /// Adds what the elements can take first; whether they may take nothing.
  private static boolean follow(List<Element> elements, int from, Set<String> starts) {
    for (Element element : elements.subList(from, elements.size())) {
      if (!element.isRefusal()) {
        element.choices().forEach(choice -> starts.add(choice.text()));
        if (!element.optional()) {
          return false;
        }
      }
    }
    return true;
  }
}
