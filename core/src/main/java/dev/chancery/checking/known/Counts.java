package dev.chancery.checking.known;

import dev.chancery.checking.frame.OrdinalWords;
import dev.chancery.reading.number.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Numbers in words and digits, as parts of patterns, and their values.
final class Counts {

  private static final String ONES =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

  /// "21", "twenty-seven".
  static final String CARDINAL =
      "(?:\\d{1,3}|(?:%s)(?:[-\\s](?:%s))?|%s)".formatted(TENS, ONES, ONES);

  /// "21st", "twenty-first".
  static final String ORDINAL = "(?i:" + OrdinalWords.PATTERN + ")";

  private static final Pattern GAP = Pattern.compile("[-\\s]+");
  private static final Numerals NUMERALS = new Numerals();

  private Counts() {}

  static OptionalInt cardinal(String words) {
    List<String> parts = List.of(GAP.split(words.toLowerCase(Locale.ROOT), -1));
    return NUMERALS
        .at(parts, 0)
        .map(found -> OptionalInt.of(found.value().intValue()))
        .orElse(OptionalInt.empty());
  }

  static OptionalInt ordinal(String words) {
    return OrdinalWords.value(words);
  }
}
