package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/// A figure with the words around it, up to the figures beside it.
///
/// @param start where its slot starts in the slotted text
/// @param end where its slot ends there
record Placed(Figure figure, int start, int end, String before, String after) {

  private static final Wording SLOT = Wording.of("\uE000\\w(\\d+)\uE001");

  /// All figures of a text.
  static List<Placed> in(SlottedText text) {
    return text.places();
  }

  /// All figures of a slotted text.
  static List<Placed> read(String text, List<Figure> figures) {
    List<MatchResult> slots = SLOT.results(text).toList();
    List<Placed> all = new ArrayList<>();
    for (int at = 0; at < slots.size(); at++) {
      MatchResult slot = slots.get(at);
      int from = at == 0 ? 0 : slots.get(at - 1).end();
      int to = at + 1 == slots.size() ? text.length() : slots.get(at + 1).start();
      all.add(
          new Placed(
              figures.get(Integer.parseInt(slot.group(1))),
              slot.start(),
              slot.end(),
              text.substring(from, slot.start()),
              text.substring(slot.end(), to)));
    }
    return List.copyOf(all);
  }
}
