package dev.chancery.reading.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The rules of a layer that an item can start, by what must follow it; rules are told by their
/// place in the layer.
final class Start {

  private final Set<String> kinds;
  private final BitSet alone = new BitSet();
  private final Map<String, BitSet> bySecond = new HashMap<>();

  /// @param kinds what the item is for a pattern: itself, its classes, or its `<grain>`
  Start(Set<String> kinds) {
    this.kinds = kinds;
  }

  /// Enters a rule that needs nothing else behind the item.
  void enter(int rule) {
    alone.set(rule);
  }

  /// Enters a rule that needs this word or class behind it.
  void enter(int rule, String second) {
    bySecond.computeIfAbsent(second, _ -> new BitSet()).set(rule);
  }

  void enter(int rule, Opening opening) {
    opening.next().forEach(second -> enter(rule, second));
    if (opening.mayEnd()) {
      enter(rule);
    }
  }

  /// The rules that may start here when this item follows.
  BitSet before(Start second) {
    if (bySecond.isEmpty() || second.kinds.isEmpty()) {
      return alone;
    }
    BitSet rules = (BitSet) alone.clone();
    for (String kind : second.kinds) {
      BitSet more = bySecond.get(kind);
      if (more != null) {
        rules.or(more);
      }
    }
    return rules;
  }

  /// The rules that may start with the last item of a sentence.
  BitSet atEnd() {
    return alone;
  }

  boolean isEmpty() {
    return alone.isEmpty() && bySecond.isEmpty();
  }
}
