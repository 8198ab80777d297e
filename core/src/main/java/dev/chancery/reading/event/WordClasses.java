package dev.chancery.reading.event;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Named classes of words ("@sanction"), from classes.tsv.
record WordClasses(Map<String, Set<String>> classes) {

  static WordClasses load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Row row : Table.load(WordClasses.class, "classes.tsv").rows()) {
      classes
          .computeIfAbsent(row.required("class"), name -> new LinkedHashSet<>())
          .addAll(row.list("words"));
    }
    return new WordClasses(Map.copyOf(classes));
  }

  /// The words of a list in which "@name" stands for a class; the name itself stays in, so that a
  /// class can also be asked for.
  Set<String> expand(Collection<String> words) {
    Set<String> all = new LinkedHashSet<>();
    for (String word : words) {
      all.add(word);
      if (word.startsWith("@")) {
        all.addAll(known(word.substring(1)));
      }
    }
    return Set.copyOf(all);
  }

  private Set<String> known(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words is named " + name);
    }
    return words;
  }

  /// A table of one word a row under `column`, with all other cells ignored.
  static List<Row> rows(String file) {
    return Table.load(WordClasses.class, file).rows();
  }
}
