package dev.chancery.reading.time;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pattern of a time rule: elements parted by blanks, each one of
///
/// - `of`: this word, lower case;
/// - `MONTH`: a word of this class of the lexicon;
/// - `<day>`: a piece of time of this grain, `<any>` for any stretch of the calendar;
/// - `a|b`: one of several;
/// - `,?`: what may be missing;
/// - `!of`: what must not follow, and is not taken;
/// - `last=DAY`: an element with a name of its own for the meaning; others go by their class or
///   grain.
final class TimePattern {

  /// One element.
  record Element(String name, List<Choice> choices, boolean optional, boolean isRefusal) {

    static Element of(String text) {
      boolean optional = text.length() > 1 && text.endsWith("?");
      boolean refusal = text.length() > 1 && text.startsWith("!");
      String bare = text.substring(refusal ? 1 : 0, text.length() - (optional ? 1 : 0));
      int named = bare.indexOf('=');
      List<String> choices = List.of(bare.substring(named + 1).split("\\|", -1));
      String name = named > 0 ? bare.substring(0, named) : choices.getFirst();
      return new Element(
          name.replaceAll("[<>]", ""),
          choices.stream().map(Choice::of).toList(),
          optional,
          refusal);
    }

    boolean needsTime() {
      return !optional && !isRefusal && choices.stream().allMatch(Choice::isTime);
    }
  }

  private final List<Element> elements;

  TimePattern(String text) {
    this.elements = Arrays.stream(text.split(" ")).map(Element::of).toList();
  }

  List<Element> elements() {
    return elements;
  }

  /// Whether it matches nothing without a piece of time.
  boolean needsTime() {
    return elements.stream().anyMatch(Element::needsTime);
  }

  /// Place of the element with this name.
  int indexOf(String name) {
    for (int at = 0; at < elements.size(); at++) {
      if (elements.get(at).name().equals(name)) {
        return at;
      }
    }
    return -1;
  }

  /// What the elements match from `at` on, absent for optional ones that are missing.
  Optional<@Nullable Capture[]> match(List<Item> items, int at, TimeLexicon lexicon) {
    @Nullable Capture[] captures = new Capture[elements.size()];
    return match(0, items, at, lexicon, captures) ? Optional.of(captures) : Optional.empty();
  }

  private boolean match(
      int element, List<Item> items, int at, TimeLexicon lexicon, @Nullable Capture[] captures) {
    if (element == elements.size()) {
      return true;
    }
    if (elements.get(element).isRefusal()) {
      return !stands(elements.get(element), items, at, lexicon)
          && match(element + 1, items, at, lexicon, captures);
    }
    if (at < items.size()) {
      for (Choice choice : elements.get(element).choices()) {
        Capture capture = choice.capture(items, at, lexicon);
        if (capture != null) {
          captures[element] = capture;
          if (match(element + 1, items, at + capture.length(), lexicon, captures)) {
            return true;
          }
        }
      }
    }
    captures[element] = null;
    return elements.get(element).optional() && match(element + 1, items, at, lexicon, captures);
  }

  private static boolean stands(Element element, List<Item> items, int at, TimeLexicon lexicon) {
    if (at < items.size()) {
      for (Choice choice : element.choices()) {
        if (choice.capture(items, at, lexicon) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
