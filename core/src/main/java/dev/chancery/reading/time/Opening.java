package dev.chancery.reading.time;

import dev.chancery.reading.time.TimePattern.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One way in which a pattern opens: a word, a class or `<grain>`, and what can come next.
///
/// @param first what opens it
/// @param next what can follow that
/// @param mayEnd whether nothing need follow
record Opening(String first, Set<String> next, boolean mayEnd) {

  /// The ways in which a pattern of these elements opens.
  static List<Opening> of(List<Element> elements) {
    List<Opening> openings = new ArrayList<>();
    for (int at = 0; at < elements.size(); at++) {
      Set<String> next = new HashSet<>();
      boolean mayEnd = follow(elements.subList(at + 1, elements.size()), next);
      for (Choice choice : elements.get(at).choices()) {
        openings.add(new Opening(choice.text(), next, mayEnd));
      }
      if (!elements.get(at).optional()) {
        break;
      }
    }
    return openings;
  }

  /// Adds what the elements can take first; whether they may take nothing.
  private static boolean follow(List<Element> elements, Set<String> next) {
    for (Element element : elements) {
      if (!element.isRefusal()) {
        element.choices().forEach(choice -> next.add(choice.text()));
        if (!element.optional()) {
          return false;
        }
      }
    }
    return true;
  }
}
