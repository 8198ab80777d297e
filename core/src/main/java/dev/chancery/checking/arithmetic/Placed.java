package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/// A figure with the words around it, up to the figures beside it; "the two neighbours" are no
/// figure beside it.
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
    return all.stream().anyMatch(Amounts::isAside) ? withoutAsides(all) : List.copyOf(all);
  }

  private static List<Placed> withoutAsides(List<Placed> all) {
    List<Placed> told = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      Placed place = all.get(at);
      told.add(
          Amounts.isAside(place) ? place : place.between(reach(all, at, -1), reach(all, at, 1)));
    }
    return List.copyOf(told);
  }

  /// The figures up to the next one that is not beside the matter, nearest first, and that one.
  private static List<Placed> reach(List<Placed> all, int from, int step) {
    List<Placed> reach = new ArrayList<>();
    for (int at = from + step; at >= 0 && at < all.size(); at += step) {
      reach.add(all.get(at));
      if (!Amounts.isAside(all.get(at))) {
        return reach;
      }
    }
    return reach;
  }

  /// The same with the words of what stands aside before and behind it.
  private Placed between(List<Placed> ahead, List<Placed> behind) {
    StringBuilder words = new StringBuilder(before);
    for (Placed other : ahead) {
      if (!Amounts.isAside(other)) {
        break;
      }
      words.insert(0, other.before() + other.figure().words());
    }
    StringBuilder rest = new StringBuilder(after);
    for (Placed other : behind) {
      if (!Amounts.isAside(other)) {
        break;
      }
      rest.append(other.figure().words()).append(other.after());
    }
    return new Placed(figure, start, end, words.toString(), rest.toString());
  }
}
