package dev.chancery.checking.frame;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The lists of words of a package (word_lists.tsv beside its classes), each under its name.
public final class WordTable {

  private static final String FILE = "word_lists.tsv";

  private final Map<String, Set<String>> lists;

  /// @param beside a class of the package
  public WordTable(Class<?> beside) {
    lists =
        Table.load(beside, FILE).rows().stream()
            .collect(Collectors.toMap(row -> row.required("name"), WordTable::words));
  }

  private static Set<String> words(Row row) {
    return Set.copyOf(row.list("words"));
  }

  /// The words of a list.
  ///
  /// @throws IllegalArgumentException where the table has no such list
  public Set<String> of(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException(FILE + " has no list " + name);
    }
    return words;
  }
}
