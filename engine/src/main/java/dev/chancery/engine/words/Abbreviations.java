package dev.chancery.engine.words;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The abbreviations that keep their full stop.
final class Abbreviations {

  private final Map<String, Abbreviation> known;

  /// An abbreviation without its full stop.
  ///
  /// @param before what must follow for it to be one
  /// @param end what it does at the end of a sentence
  private record Abbreviation(String form, Before before, End end) {

    static Abbreviation of(Row row) {
      return new Abbreviation(
          row.required("form"),
          Before.valueOf(row.required("before").toUpperCase(Locale.ROOT)),
          End.valueOf(row.required("end").toUpperCase(Locale.ROOT)));
    }
  }

  private enum Before {
    ANYTHING,
    NUMBER,
    NAME,
    WORD
  }

  private enum End {
    /// A sentence goes on after it.
    NEVER,
    /// A sentence may end with it.
    KEEPS,
    /// A sentence may end with it, and then the full stop is a word of its own.
    LOSES
  }

  private Abbreviations(Map<String, Abbreviation> known) {
    this.known = known;
  }

  static Abbreviations load() {
    return new Abbreviations(
        Table.load(Abbreviations.class, "abbreviations.tsv").map(Abbreviation::of).stream()
            .collect(Collectors.toMap(Abbreviation::form, each -> each)));
  }

  /// Whether the full stop after `word` belongs to it, where `rest` comes after the full stop.
  boolean keepsStop(String word, String rest) {
    Abbreviation found = find(word);
    if (found == null) {
      return false;
    }
    int next = firstLetter(rest);
    boolean last = rest.isBlank() || (found.end() == End.LOSES && Character.isUpperCase(next));
    if (last && found.end() == End.LOSES) {
      return false;
    }
    return switch (found.before()) {
      case ANYTHING -> true;
      case NUMBER -> Character.isDigit(next);
      case NAME -> Character.isUpperCase(next) || Character.isDigit(next);
      case WORD -> !last;
    };
  }

  /// Whether no sentence ends with `word`, which is given with its full stop.
  boolean goesOn(String word) {
    Abbreviation found = find(word.substring(0, word.length() - 1));
    return found != null && found.end() == End.NEVER;
  }

  private @Nullable Abbreviation find(String word) {
    Abbreviation found = known.get(word);
    String small = word.toLowerCase(Locale.ROOT);
    found = found != null ? found : known.get(small);
    if (found != null || !word.equals(word.toUpperCase(Locale.ROOT)) || word.isEmpty()) {
      return found;
    }
    return known.get(word.charAt(0) + small.substring(1));
  }

  private static int firstLetter(String rest) {
    for (int at = 0; at < rest.length(); at++) {
      char letter = rest.charAt(at);
      if (Character.isLetterOrDigit(letter)) {
        return letter;
      }
    }
    return ' ';
  }
}
