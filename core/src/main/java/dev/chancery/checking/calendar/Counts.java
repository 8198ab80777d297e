package dev.chancery.checking.calendar;

import dev.chancery.reading.number.Numerals;
import dev.chancery.reading.number.Ordinals;
import dev.chancery.reading.number.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Numbers and ordinals in digits and words, as parts of patterns, and their values.
final class Counts {

  private static final String ONES =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
  private static final String TENS =
      "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s]"
          + "(?:one|two|three|four|five|six|seven|eight|nine))?";

  /// "12", "1,200", "twenty-five", "two hundred".
  static final String CARDINAL =
      "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}|(?:(?:a|%1$s) hundred(?: and (?:%2$s|%1$s))?)|a dozen|%2$s|%1$s)"
          .formatted(ONES, TENS);

  private static final String ORDINAL_ONES =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)";

  /// "204th", "twenty-fifth", "hundredth".
  static final String ORDINAL =
      "(?:\\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\\s]%s|%s|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|(?:one[-\\s])?hundredth)"
          .formatted(ORDINAL_ONES, ORDINAL_ONES);

  private static final Numerals NUMERALS = new Numerals();
  private static final Ordinals ORDINALS = new Ordinals();

  private Counts() {}

  static OptionalInt cardinal(String words) {
    List<String> parts = List.of(words.toLowerCase(Locale.ROOT).split("[-\\s]+", -1));
    return NUMERALS
        .at(parts.getFirst().equals("a") ? replaced(parts) : parts, 0)
        .map(found -> OptionalInt.of(found.value().intValue()))
        .orElse(OptionalInt.empty());
  }

  private static List<String> replaced(List<String> parts) {
    List<String> all = new ArrayList<>(parts);
    all.set(0, "one");
    return all;
  }

  static OptionalInt ordinal(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.endsWith("hundredth")) {
      return OptionalInt.of(100);
    }
    List<Word> parts = new ArrayList<>();
    for (String part : lower.replaceAll("[-\\s]+", " - ").split(" ", -1)) {
      parts.add(new Word(0, part, part, true, true));
    }
    return ORDINALS
        .at(parts, 0)
        .map(found -> OptionalInt.of(found.value().intValue()))
        .orElse(OptionalInt.empty());
  }
}
