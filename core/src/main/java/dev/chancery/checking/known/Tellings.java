package dev.chancery.checking.known;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All ways to tell the facts that are checked here (forms.tsv), by what they tell.
record Tellings(Map<String, List<Telling>> byKind) {

  static Tellings load() {
    Map<String, String> words =
        Table.load(Tellings.class, "words.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.required("name"), row -> row.required("words")));
    return new Tellings(
        Table.load(Tellings.class, "forms.tsv").map(row -> telling(row, words)).stream()
            .collect(Collectors.groupingBy(Telling::kind)));
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
    return byKind.getOrDefault(kind, List.of()).stream().flatMap(telling -> telling.in(texts));
  }
}
