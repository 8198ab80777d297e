package dev.chancery.engine.words;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Which words keep their hyphen.
final class Hyphens {

  private final Set<String> first = new HashSet<>();
  private final Set<String> last = new HashSet<>();
  private final Set<String> syllables = new HashSet<>();

  private Hyphens() {}

  static Hyphens load() {
    Hyphens hyphens = new Hyphens();
    Table.load(Hyphens.class, "hyphens.tsv").map(hyphens::add);
    return hyphens;
  }

  private boolean add(Row row) {
    String part = row.required("part");
    return switch (row.required("place")) {
      case "first" -> first.add(part);
      case "last" -> last.add(part);
      case "syllable" -> syllables.add(part);
      default -> throw new IllegalArgumentException("a part is first, last or syllable");
    };
  }

  /// Whether the hyphen between these parts stays.
  boolean staysBetween(String before, String after) {
    String small = before.toLowerCase(Locale.ROOT);
    String next = after.toLowerCase(Locale.ROOT);
    return first.contains(small) || last.contains(next) || isName(before, small, next);
  }

  private boolean isName(String before, String small, String next) {
    return Character.isUpperCase(before.charAt(0))
        && syllables.contains(small)
        && syllables.contains(next);
  }
}
