package dev.chancery.checking.arithmetic;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words around things that are counted and told again (told_again.tsv), each list under its kind.
final class ToldAgain {

  private static final List<Row> ROWS = Table.load(ToldAgain.class, "told_again.tsv").rows();

  private ToldAgain() {}

  /// All words of a kind.
  ///
  /// @throws IllegalArgumentException where the table has no such kind
  static Set<String> of(String kind) {
    Set<String> words =
        lists(kind).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalArgumentException("told_again.tsv has no kind " + kind);
    }
    return words;
  }

  /// The rows of a kind, each a list of its words in their order.
  static List<List<String>> lists(String kind) {
    return ROWS.stream()
        .filter(row -> row.required("kind").equals(kind))
        .map(row -> row.list("words"))
        .toList();
  }
}
