package dev.chancery.engine.words;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where words that are written as one are parted.
final class Contractions {

  private static final String AT_THE_END = "-";

  /// Lengths of the parts of whole words, and endings.
  private final Map<String, List<Integer>> whole = new HashMap<>();

  private final List<String> endings = new ArrayList<>();

  private Contractions() {}

  static Contractions load() {
    Contractions contractions = new Contractions();
    Table.load(Contractions.class, "contractions.tsv").map(contractions::add);
    return contractions;
  }

  private boolean add(Row row) {
    String written = row.required("written");
    List<String> parts = row.list("parts");
    if (written.startsWith(AT_THE_END)) {
      return endings.add(written.substring(1));
    }
    if (!String.join("", parts).equals(written)) {
      throw new IllegalArgumentException("the parts do not make up " + written);
    }
    return whole.put(written, parts.stream().map(String::length).toList()) == null;
  }

  /// The lengths of the parts of a word; one alone when it stays whole.
  List<Integer> lengths(String word) {
    String plain = plain(word);
    List<Integer> known = whole.get(plain);
    if (known != null) {
      return known;
    }
    for (String ending : endings) {
      if (plain.endsWith(ending) && plain.length() > ending.length()) {
        return List.of(word.length() - ending.length(), ending.length());
      }
    }
    return List.of(word.length());
  }

  /// Whether a word with an apostrophe at its start is known ("'tis", "'em").
  boolean isKnown(String word) {
    return whole.containsKey(plain(word));
  }

  /// Whether it is the end of a word that is parted from it ("'s").
  boolean isEnding(String word) {
    return endings.contains(plain(word));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('`', '\'');
  }
}
