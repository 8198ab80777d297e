package dev.chancery.reading.time;

import dev.chancery.reading.time.Item.Piece;
import dev.chancery.reading.time.Item.Single;
import dev.chancery.reading.time.TimeLexicon.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The rules of one layer, found by the two items that they can start with: most words start none.
final class Layer {

  private static final String ANY_TIME = "<any>";
  private static final Start NONE = new Start(Set.of());

  /// How the rule at a place of the layer opens.
  private record Entrance(int rule, Opening opening) {}

  private final List<TimeRule> rules;
  private final TimeLexicon lexicon;
  private final boolean needsTime;
  private final Map<String, List<Entrance>> byFirst = new HashMap<>();
  private final Set<String> words;
  private final Map<String, Start> byWord = new ConcurrentHashMap<>();
  private final Map<Grain, Start> byGrain = new EnumMap<>(Grain.class);
  private final Start otherFigures;
  private final Start otherNumbers;

  Layer(List<TimeRule> rules, TimeLexicon lexicon) {
    this.rules = List.copyOf(rules);
    this.lexicon = lexicon;
    this.needsTime = rules.stream().allMatch(rule -> rule.pattern().needsTime());
    this.words = new HashSet<>(lexicon.words());
    for (int at = 0; at < rules.size(); at++) {
      enter(at, rules.get(at).pattern());
    }
    for (Grain grain : Grain.values()) {
      byGrain.put(
          grain, start(Set.of(ANY_TIME, "<" + grain.name().toLowerCase(Locale.ROOT) + ">")));
    }
    Set<String> figures = lexicon.kindsOfFigures();
    Set<String> numbers = new HashSet<>(figures);
    numbers.add(TimeLexicon.NUMBER);
    this.otherFigures = start(figures);
    this.otherNumbers = start(numbers);
  }

  /// Whether its rules build on times that are read already.
  boolean needsTime() {
    return needsTime;
  }

  /// What each of the items can start.
  List<Start> starts(List<Item> items) {
    List<Start> starts = new ArrayList<>(items.size());
    for (Item item : items) {
      starts.add(start(item));
    }
    return starts;
  }

  /// The rules that may start with the item at `at`, in the order of the file.
  List<TimeRule> startingAt(List<Start> starts, int at) {
    Start first = starts.get(at);
    if (first.isEmpty()) {
      return List.of();
    }
    BitSet found = at + 1 < starts.size() ? first.before(starts.get(at + 1)) : first.atEnd();
    if (found.isEmpty()) {
      return List.of();
    }
    List<TimeRule> starting = new ArrayList<>();
    for (int rule = found.nextSetBit(0); rule >= 0; rule = found.nextSetBit(rule + 1)) {
      starting.add(rules.get(rule));
    }
    return starting;
  }

  private void enter(int rule, TimePattern pattern) {
    for (Opening opening : Opening.of(pattern.elements())) {
      byFirst
          .computeIfAbsent(opening.first(), _ -> new ArrayList<>())
          .add(new Entrance(rule, opening));
      words.add(opening.first());
      words.addAll(opening.next());
    }
  }

  private Start start(Item item) {
    return switch (item) {
      case Piece piece -> byGrain.getOrDefault(piece.value().grain(), NONE);
      case Single word -> start(word);
    };
  }

  private Start start(Single word) {
    if (words.contains(word.lower())) {
      return byWord.computeIfAbsent(word.lower(), this::startOfListed);
    }
    if (!word.hasDigit()) {
      return NONE;
    }
    return lexicon.startsNumber(word.lower()) ? otherNumbers : otherFigures;
  }

  /// The start that a word of the patterns or of the lexicon makes.
  private Start startOfListed(String word) {
    Set<String> kinds = lexicon.kinds(word);
    kinds.add(word);
    Set<String> alone = new HashSet<>(kinds);
    List<Entry> listed = lexicon.listed(word);
    listed.forEach(entry -> alone.remove(entry.kind()));
    Start start = new Start(kinds);
    alone.forEach(kind -> enter(start, kind));
    for (Entry entry : listed) {
      if (entry.words().size() == 1) {
        enter(start, entry.kind());
      } else {
        for (Entrance entrance : byFirst.getOrDefault(entry.kind(), List.of())) {
          start.enter(entrance.rule(), entry.words().get(1));
        }
      }
    }
    return start;
  }

  private Start start(Set<String> kinds) {
    Start start = new Start(kinds);
    kinds.forEach(kind -> enter(start, kind));
    return start;
  }

  /// A number may go on for many words.
  private void enter(Start start, String kind) {
    for (Entrance entrance : byFirst.getOrDefault(kind, List.of())) {
      if (kind.equals(TimeLexicon.NUMBER)) {
        start.enter(entrance.rule());
      } else {
        start.enter(entrance.rule(), entrance.opening());
      }
    }
  }
}
