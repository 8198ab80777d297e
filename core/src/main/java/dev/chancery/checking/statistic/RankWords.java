package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.number.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/// The words for a place in an order: "fifth-largest", "No. 2", "biggest". Vague ones, as "main",
/// are none.
final class RankWords {

  private static final String ORDINAL =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|\\d{1,3}(?:st|nd|rd|th))";
  private static final String SIZE =
      "(?:[-\\s]+(?:largest|biggest|greatest|most\\s+important|leading|highest|main|principal|top|ranked|placed))?";
  private static final String NUMBER =
      "(?:[Nn]o\\.\\s?|[Nn]umber[-\\s]|#\\s?)(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";

  /// As a part of a pattern.
  static final String PATTERN =
      "(?<rank>"
          + ORDINAL
          + SIZE
          + "|(?:single\\s+)?(?:largest|biggest|greatest)(?:\\s+single)?|"
          + NUMBER
          + "|top)";

  private static final Wording NUMBERED =
      Wording.of("(?i)^(?:no\\.|number|#)[-\\s]*(?<place>\\S+)$");
  private static final Wording DIGITS = Wording.of("^(?<place>\\d+)(?:st|nd|rd|th)?\\b");
  private static final String[] ORDINALS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth"
  };

  private static final Numerals NUMERALS = new Numerals();

  private RankWords() {}

  /// The place that such words stand for.
  static int place(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    Matcher numbered = NUMBERED.matcher(lower);
    String plain = numbered.find() ? numbered.group("place") : lower;
    Matcher digits = DIGITS.matcher(plain);
    if (digits.find()) {
      return Integer.parseInt(digits.group("place"));
    }
    for (int at = 0; at < ORDINALS.length; at++) {
      if (plain.startsWith(ORDINALS[at])) {
        return at + 1;
      }
    }
    return spelled(plain).orElse(1);
  }

  private static OptionalInt spelled(String plain) {
    return NUMERALS
        .at(List.of(plain), 0)
        .map(numeral -> OptionalInt.of(numeral.value().intValue()))
        .orElse(OptionalInt.empty());
  }
}
