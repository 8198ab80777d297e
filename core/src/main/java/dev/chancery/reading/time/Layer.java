package dev.chancery.reading.time;

import dev.chancery.reading.time.Item.Piece;
import dev.chancery.reading.time.Item.Single;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The rules of one layer, found by the two items that they can start with: most words start none.
final class Layer {

  /// The rules that an item can be the first and the second item of, as places in the layer.
  private record Places(BitSet first, BitSet second) {}

  private final List<TimeRule> rules;
  private final TimeLexicon lexicon;
  private final boolean needsTime;
  private final Map<String, BitSet> byFirst = new HashMap<>();
  private final Map<String, BitSet> bySecond = new HashMap<>();
  private final BitSet anySecond = new BitSet();
  private final Map<String, Places> byWord = new HashMap<>();
  private final Map<Grain, Places> byGrain = new EnumMap<>(Grain.class);
  private final Places otherWords;
  private final Places otherFigures;
  private final Places otherNumbers;

  Layer(List<TimeRule> rules, TimeLexicon lexicon) {
    this.rules = List.copyOf(rules);
    this.lexicon = lexicon;
    this.needsTime = rules.stream().allMatch(rule -> rule.pattern().needsTime());
    for (int at = 0; at < rules.size(); at++) {
      enter(at, Opening.of(rules.get(at).pattern().elements(), lexicon));
    }
    Set<String> words = new HashSet<>(lexicon.words());
    words.addAll(byFirst.keySet());
    words.addAll(bySecond.keySet());
    words.forEach(word -> byWord.put(word, places(lexicon.kinds(word), word)));
    for (Grain grain : Grain.values()) {
      String name = "<" + grain.name().toLowerCase(Locale.ROOT) + ">";
      byGrain.put(grain, places(Set.of("<any>"), name));
    }
    this.otherWords = places(Set.of(), "");
    this.otherFigures = places(lexicon.kindsOfFigures(), "");
    this.otherNumbers = places(lexicon.kindsOfFigures(), TimeLexicon.NUMBER);
  }

  /// Whether its rules build on times that are read already.
  boolean needsTime() {
    return needsTime;
  }

  /// The rules that may start with the item at `at`, in the order of the file.
  List<TimeRule> startingAt(List<Item> items, int at) {
    BitSet first = places(items.get(at)).first();
    BitSet second = at + 1 < items.size() ? places(items.get(at + 1)).second() : anySecond;
    return first.intersects(second) ? inBoth(first, second) : List.of();
  }

  private List<TimeRule> inBoth(BitSet first, BitSet second) {
    List<TimeRule> starting = new ArrayList<>();
    for (int rule = first.nextSetBit(0); rule >= 0; rule = first.nextSetBit(rule + 1)) {
      if (second.get(rule)) {
        starting.add(rules.get(rule));
      }
    }
    return starting;
  }

  private void enter(int rule, Opening opening) {
    for (String start : opening.first()) {
      byFirst.computeIfAbsent(start, _ -> new BitSet()).set(rule);
    }
    for (String follower : opening.second()) {
      bySecond.computeIfAbsent(follower, _ -> new BitSet()).set(rule);
    }
    anySecond.set(rule, opening.anySecond());
  }

  private Places places(Item item) {
    return switch (item) {
      case Piece piece -> byGrain.getOrDefault(piece.value().grain(), otherWords);
      case Single word -> {
        Places known = byWord.get(word.lower());
        yield known != null ? known : word.hasDigit() ? ofFigures(word) : otherWords;
      }
    };
  }

  private Places ofFigures(Single word) {
    return lexicon.startsNumber(word.lower()) ? otherNumbers : otherFigures;
  }

  private Places places(Collection<String> kinds, String word) {
    BitSet second = union(bySecond, kinds, word);
    second.or(anySecond);
    return new Places(union(byFirst, kinds, word), second);
  }

  private static BitSet union(Map<String, BitSet> rules, Collection<String> kinds, String word) {
    BitSet all = new BitSet();
    all.or(rules.getOrDefault(word, all));
    for (String kind : kinds) {
      all.or(rules.getOrDefault(kind, all));
    }
    return all;
  }
}
