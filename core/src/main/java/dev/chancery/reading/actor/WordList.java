package dev.chancery.reading.actor;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Sets of words that the rules for actors ask for by name ("name_particles").
final class WordList {

  private static final Map<String, Set<String>> LISTS = load();

  private WordList() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (Row row : Table.load(WordList.class, "word_lists.tsv").rows()) {
      if (lists.put(row.required("list"), new HashSet<>(row.list("words"))) != null) {
        throw new IllegalArgumentException("the list " + row.required("list") + " is there twice");
      }
    }
    return lists;
  }

  static Set<String> named(String list) {
    Set<String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list of words is called " + list);
    }
    return words;
  }
}
