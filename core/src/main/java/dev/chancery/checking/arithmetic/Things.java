package dev.chancery.checking.arithmetic;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What may be called by another word when it is told again (things.tsv).
final class Things {

  private static final List<Kind> KINDS = Table.load(Things.class, "things.tsv").map(Kind::read);

  private Things() {}

  /// How surely two words name the same things.
  enum Tie {
    /// The same word, or one that means the same.
    SAME,
    /// One is the general word for the other.
    KIND,
    NONE
  }

  private record Kind(Set<String> alike, Set<String> under) {

    static Kind read(Row row) {
      return new Kind(new HashSet<>(row.list("alike")), new HashSet<>(row.list("under")));
    }

    boolean isOver(String general, String special) {
      return alike.contains(general) && (under.contains(special) || alike.contains(special));
    }
  }

  /// How the words, both in the singular, name the same things.
  static Tie tie(String one, String other) {
    if (one.equals(other)) {
      return Tie.SAME;
    }
    boolean kind = KINDS.stream().anyMatch(row -> row.isOver(one, other) || row.isOver(other, one));
    return kind ? Tie.KIND : Tie.NONE;
  }

  /// Whether it is told what the word, in the singular, may be called otherwise.
  static boolean isKnown(String word) {
    return KINDS.stream().anyMatch(row -> row.alike().contains(word) || row.under().contains(word));
  }

  /// Whether the word, in the singular, is a general one for people.
  static boolean arePeople(String word) {
    return KINDS.stream()
        .filter(row -> row.alike().contains("person"))
        .anyMatch(row -> row.alike().contains(word));
  }

  /// A word for several in the singular.
  static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("people") || lower.equals("persons") || lower.equals("lives")) {
      return "person";
    }
    if (lower.endsWith("men")) {
      return lower.substring(0, lower.length() - 2) + "an";
    }
    if (lower.equals("children")) {
      return "child";
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.matches(".*(?:sh|ch|ss|x)es")) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }
}
