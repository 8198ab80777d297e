package dev.chancery.reading.time;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.time.Item.Piece;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Runs the rules of `rules.tsv` over a sentence, layer by layer; the longest match wins, and of
/// equal ones the first in the file.
final class TimeRules {

  private final TimeLexicon lexicon = new TimeLexicon();
  private final List<Layer> layers;

  TimeRules() {
    var operations = new Operations();
    Map<Integer, List<TimeRule>> byLayer =
        Table.load(TimeRules.class, "rules.tsv").map(row -> TimeRule.of(row, operations)).stream()
            .collect(Collectors.groupingBy(TimeRule::layer, TreeMap::new, Collectors.toList()));
    this.layers = byLayer.values().stream().map(rules -> new Layer(rules, lexicon)).toList();
  }

  /// The pieces of time in a sentence.
  List<Piece> read(Sentence sentence, @Nullable LocalDate day) {
    List<Item> items = lexicon.items(sentence);
    boolean dated = false;
    for (Layer layer : layers) {
      if (dated || !layer.needsTime()) {
        items = read(sentence, items, layer, day);
        dated = dated || holdTime(items);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      if (items.get(at) instanceof Piece piece && Edges.areWhole(items, at)) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static boolean holdTime(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Piece) {
        return true;
      }
    }
    return false;
  }

  private List<Item> read(
      Sentence sentence, List<Item> items, Layer layer, @Nullable LocalDate day) {
    List<Item> read = new ArrayList<>(items.size());
    List<Start> starts = layer.starts(items);
    for (int at = 0; at < items.size(); ) {
      Match best = best(sentence, items, at, layer.startingAt(starts, at), day);
      read.add(best == null ? items.get(at) : best.piece());
      at = best == null ? at + 1 : best.next();
    }
    return read;
  }

  private record Match(Piece piece, int next) {}

  private @Nullable Match best(
      Sentence sentence, List<Item> items, int at, List<TimeRule> rules, @Nullable LocalDate day) {
    Match best = null;
    for (TimeRule rule : rules) {
      var captures = rule.pattern().match(items, at, lexicon);
      if (captures.isPresent()) {
        int next = at + length(captures.get());
        if (best == null || next > best.next()) {
          var made = piece(rule, captures.get(), sentence, items, at, next, day);
          best = made.isPresent() ? new Match(made.get(), next) : best;
        }
      }
    }
    return best;
  }

  private static int length(@Nullable Capture[] captures) {
    int length = 0;
    for (Capture capture : captures) {
      length += capture == null ? 0 : capture.length();
    }
    return length;
  }

  private static Optional<Piece> piece(
      TimeRule rule,
      @Nullable Capture[] captures,
      Sentence sentence,
      List<Item> items,
      int at,
      int next,
      @Nullable LocalDate day) {
    int start = items.get(at).start();
    int end = items.get(next - 1).end();
    if (rule.guard().isPresent() && !rule.guard().get().holds(sentence, start, end)) {
      return Optional.empty();
    }
    Anchor anchor = new Anchor(day, Tenses.of(sentence, start, end));
    return rule.meaning()
        .of(captures, anchor)
        .map(value -> new Piece(start, end, value, rule.id()));
  }
}
