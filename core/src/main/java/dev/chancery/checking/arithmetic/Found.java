package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/// A form found in a text.
///
/// @param start where it starts in the slotted text
/// @param end where it ends there
/// @param filled the number of the slot in each place; the words of a place for several
record Found(Form form, SlottedText text, int start, int end, Map<String, String> filled) {

  private static final Wording NUMBERS = Wording.of("\uE000\\w(\\d+)\uE001");

  boolean has(String place) {
    return filled.containsKey(place);
  }

  Figure figure(String place) {
    return figures(place).getFirst();
  }

  /// All figures in a place for several.
  List<Figure> figures(String place) {
    String slots = filled.getOrDefault(place, "");
    return slots.chars().allMatch(Character::isDigit)
        ? List.of(text.figure(slots))
        : NUMBERS.results(slots).map(this::figure).toList();
  }

  private Figure figure(MatchResult number) {
    return text.figure(number.group(1));
  }

  /// Where its words start in the sentence.
  int from() {
    return text.origin().get(start);
  }

  int to() {
    return text.origin().get(end);
  }

  /// Its words, slots and all.
  String words() {
    return text.text().substring(start, end);
  }

  /// The words around it, slots and all.
  String before(int characters) {
    return text.text().substring(Math.max(0, start - characters), start);
  }

  String after(int characters) {
    return text.text().substring(end, Math.min(text.text().length(), end + characters));
  }
}
