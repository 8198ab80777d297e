package dev.chancery.checking.known;

import dev.chancery.checking.frame.WordingIndex;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All ways to tell the facts that are checked here (forms.tsv), by what they tell.
final class Tellings {

  private static final int[] NONE = {};

  private final List<Telling> all;
  private final WordingIndex index;

  /// The places of the ways in [#all], by what they tell.
  private final Map<String, int[]> byKind = new HashMap<>();

  private Tellings(List<Telling> all) {
    this.all = all;
    index = new WordingIndex(all.stream().map(Telling::pattern).toList());
    for (Telling telling : all) {
      byKind.computeIfAbsent(telling.kind(), this::places);
    }
  }

  private int[] places(String kind) {
    return IntStream.range(0, all.size()).filter(at -> all.get(at).kind().equals(kind)).toArray();
  }

  static Tellings load() {
    Map<String, String> words =
        Table.load(Tellings.class, "words.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.required("name"), row -> row.required("words")));
    return new Tellings(Table.load(Tellings.class, "forms.tsv").map(row -> telling(row, words)));
  }

  private static Telling telling(Row row, Map<String, String> words) {
    return Telling.of(row.required("kind"), row.text("mode"), row.required("form"), words);
  }

  /// What is told of a kind in a sentence.
  Stream<Told> of(String kind, Marked marked) {
    return of(kind, marked.plain());
  }

  /// What is told of a kind in the texts of a sentence.
  Stream<Told> of(String kind, List<String> texts) {
    BitSet maybe = new BitSet();
    texts.forEach(text -> maybe.or(index.in(text)));
    List<Telling> open = new ArrayList<>();
    for (int at : byKind.getOrDefault(kind, NONE)) {
      if (maybe.get(at)) {
        open.add(all.get(at));
      }
    }
    return open.stream().flatMap(telling -> telling.in(texts));
  }
}
