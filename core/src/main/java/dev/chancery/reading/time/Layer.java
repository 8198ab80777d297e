package dev.chancery.reading.time;

import dev.chancery.reading.time.Item.Piece;
import dev.chancery.reading.time.Item.Single;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rules of one layer, found by what they can start with: most words start none.
final class Layer {

  private final List<TimeRule> rules;
  private final TimeLexicon lexicon;
  private final Map<String, BitSet> byStart = new HashMap<>();

  Layer(List<TimeRule> rules, TimeLexicon lexicon) {
    this.rules = List.copyOf(rules);
    this.lexicon = lexicon;
    for (int at = 0; at < rules.size(); at++) {
      for (String start : rules.get(at).pattern().starts()) {
        byStart.computeIfAbsent(start, key -> new BitSet()).set(at);
      }
    }
  }

  /// The rules that may start with an item, in the order of the file.
  List<TimeRule> startingWith(Item item) {
    BitSet found = new BitSet();
    switch (item) {
      case Piece piece -> {
        add("<any>", found);
        add("<" + piece.value().grain().name().toLowerCase(Locale.ROOT) + ">", found);
      }
      case Single word -> {
        add(word.lower(), found);
        lexicon.kinds(word).forEach(kind -> add(kind, found));
      }
    }
    return found.isEmpty() ? List.of() : found.stream().mapToObj(rules::get).toList();
  }

  private void add(String start, BitSet found) {
    BitSet starting = byStart.get(start);
    if (starting != null) {
      found.or(starting);
    }
  }
}
