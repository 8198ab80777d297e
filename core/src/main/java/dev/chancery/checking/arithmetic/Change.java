package dev.chancery.checking.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A change in percent or points, as a text has it.
///
/// @param direction "up", "down" or empty where the words leave it open
record Change(Figure figure, String direction) {

  /// The changes of a text in its order; for each figure the form that tells most.
  static List<Change> in(SlottedText text, Forms forms) {
    List<Change> all = new ArrayList<>();
    forms
        .of("change", text)
        .map(found -> new Change(found.figure("p"), found.form().mode()))
        .filter(change -> all.stream().noneMatch(known -> known.figure().equals(change.figure())))
        .forEachOrdered(all::add);
    all.sort(Comparator.comparingInt(change -> change.figure().start()));
    return all;
  }

  /// The claimed change with its sign.
  Spread directed(Spread claimed) {
    return direction.equals("down") ? claimed.negative() : claimed;
  }

  /// What was reckoned, without its sign where the words leave the direction open.
  Spread signed(Spread reckoned) {
    return direction.isEmpty() ? reckoned.size() : reckoned;
  }
}
