package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.OrdinalWords;
import dev.chancery.reading.number.Numerals;
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

  /// "204th", "twenty-fifth", "hundredth".
  static final String ORDINAL = OrdinalWords.PATTERN;

  private static final Numerals NUMERALS = new Numerals();

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
    return OrdinalWords.value(words);
  }
}
