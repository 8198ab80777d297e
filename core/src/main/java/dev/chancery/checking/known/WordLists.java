package dev.chancery.checking.known;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Words by which the tree of a sentence tells a fact (word_lists.tsv), each list under its name.
final class WordLists {

  private static final Map<String, Set<String>> ALL =
      Table.load(WordLists.class, "word_lists.tsv").rows().stream()
          .collect(Collectors.toMap(row -> row.required("name"), WordLists::words));

  private WordLists() {}

  private static Set<String> words(Row row) {
    return Set.copyOf(row.list("words"));
  }

  /// The dictionary forms of a list.
  ///
  /// @throws IllegalArgumentException where the table has no such list
  static Set<String> of(String name) {
    Set<String> words = ALL.get(name);
    if (words == null) {
      throw new IllegalArgumentException("word_lists.tsv has no list " + name);
    }
    return words;
  }
}
