package dev.chancery.checking.known;

import dev.chancery.checking.frame.WordTable;
import java.util.Set;

/// Words by which the tree of a sentence tells a fact (word_lists.tsv), each list under its name.
final class WordLists {

  private static final WordTable ALL = new WordTable(WordLists.class);

  private WordLists() {}

  /// The dictionary forms of a list.
  ///
  /// @throws IllegalArgumentException where the table has no such list
  static Set<String> of(String name) {
    return ALL.of(name);
  }
}
