package dev.chancery.engine.lemma;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the word that an ending was put to: "plan" for the "plann" of "planning", "make" for the
/// "mak" of "making".
///
/// @param words words in their dictionary form
/// @param rules what becomes of a stem whose word is not among them
record Stems(Set<String> words, List<Rule> rules) {

  /// What becomes of a stem with this end.
  record Rule(Pattern end, Becomes becomes) {

    static Rule of(Row row) {
      return new Rule(
          Pattern.compile(row.required("pattern")),
          switch (row.required("becomes")) {
            case "e" -> Becomes.LONGER;
            case "single" -> Becomes.SHORTER;
            case "same" -> Becomes.SAME;
            default -> throw new IllegalArgumentException("a stem becomes e, single or same");
          });
    }
  }

  private enum Becomes {
    LONGER,
    SHORTER,
    SAME;

    String word(String stem) {
      return switch (this) {
        case LONGER -> stem + "e";
        case SHORTER -> stem.substring(0, stem.length() - 1);
        case SAME -> stem;
      };
    }
  }

  static Stems of(Set<String> words) {
    return new Stems(words, Table.load(Stems.class, "stems.tsv").map(Rule::of));
  }

  boolean knows(String stem) {
    return words.contains(stem) || words.contains(stem + "e") || isDoubled(stem);
  }

  String word(String stem) {
    if (words.contains(stem + "e")) {
      return stem + "e";
    }
    if (words.contains(stem)) {
      return stem;
    }
    if (isDoubled(stem)) {
      return stem.substring(0, stem.length() - 1);
    }
    return rules.stream()
        .filter(rule -> rule.end().matcher(stem).find())
        .findFirst()
        .map(rule -> rule.becomes().word(stem))
        .orElse(stem);
  }

  /// Whether its last letter is there twice and a known word has it once.
  private boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && words.contains(stem.substring(0, last));
  }
}
