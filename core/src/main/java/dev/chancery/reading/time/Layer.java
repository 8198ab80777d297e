package dev.chancery.reading.time;

import dev.chancery.reading.time.Item.Piece;
import dev.chancery.reading.time.Item.Single;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The rules of one layer, found by what they can start with: most words start none.
final class Layer {

  private final List<TimeRule> rules;
  private final TimeLexicon lexicon;
  private final Map<String, BitSet> byStart = new HashMap<>();
  private final Map<String, List<TimeRule>> byWord = new HashMap<>();
  private final Map<Grain, List<TimeRule>> byGrain = new EnumMap<>(Grain.class);

  Layer(List<TimeRule> rules, TimeLexicon lexicon) {
    this.rules = List.copyOf(rules);
    this.lexicon = lexicon;
    for (int at = 0; at < rules.size(); at++) {
      for (String start : rules.get(at).pattern().starts()) {
        byStart.computeIfAbsent(start, key -> new BitSet()).set(at);
      }
    }
    byStart.keySet().forEach(this::list);
    lexicon.words().forEach(this::list);
    for (Grain grain : Grain.values()) {
      byGrain.put(
          grain, after(List.of("<any>", "<" + grain.name().toLowerCase(Locale.ROOT) + ">")));
    }
  }

  /// The rules that may start with an item, in the order of the file.
  List<TimeRule> startingWith(Item item) {
    return switch (item) {
      case Piece piece -> byGrain.getOrDefault(piece.value().grain(), List.of());
      case Single word ->
          word.hasDigit()
              ? startingWith(word.lower(), true)
              : byWord.getOrDefault(word.lower(), List.of());
    };
  }

  private void list(String word) {
    List<TimeRule> starting = startingWith(word, false);
    if (!starting.isEmpty()) {
      byWord.put(word, starting);
    }
  }

  private List<TimeRule> startingWith(String word, boolean hasDigit) {
    Set<String> starts = lexicon.kinds(word, hasDigit);
    starts.add(word);
    return after(starts);
  }

  private List<TimeRule> after(Collection<String> starts) {
    BitSet found = new BitSet();
    for (String start : starts) {
      BitSet starting = byStart.get(start);
      if (starting != null) {
        found.or(starting);
      }
    }
    return found.stream().mapToObj(rules::get).toList();
  }
}
