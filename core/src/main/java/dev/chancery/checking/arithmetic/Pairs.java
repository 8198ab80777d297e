package dev.chancery.checking.arithmetic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds where something began and where it came to: "from $80 billion to $100 billion".
record Pairs(Forms forms) {

  /// The pairs of a text in its order, by the first form of the table that finds any.
  List<Pair> in(SlottedText text) {
    Map<Form, List<Pair>> byForm = new LinkedHashMap<>();
    forms
        .of("pair", text)
        .filter(found -> found.figure("base").isLike(found.figure("now")))
        .forEachOrdered(found -> byForm.merge(found.form(), List.of(pair(found)), Pairs::joined));
    return byForm.isEmpty() ? List.of() : byForm.values().iterator().next();
  }

  private static List<Pair> joined(List<Pair> one, List<Pair> other) {
    return Stream.concat(one.stream(), other.stream())
        .sorted(Comparator.comparingInt(Pair::from))
        .toList();
  }

  private static Pair pair(Found found) {
    boolean backwards =
        found.has("yone")
            && found
                    .filled()
                    .getOrDefault("yone", "")
                    .compareTo(found.filled().getOrDefault("ytwo", ""))
                > 0;
    return new Pair(
        found.figure(backwards ? "now" : "base"),
        found.figure(backwards ? "base" : "now"),
        found.from(),
        found.to(),
        false,
        found.form().mode().equals("loose")
            && found.figure("now").slot() == Slot.NUMBER
            && !found.figure("now").scaled(),
        found.form().mode().equals("loose"));
  }
}
