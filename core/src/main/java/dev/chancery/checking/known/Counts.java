package dev.chancery.checking.known;

import dev.chancery.reading.number.Numerals;
import dev.chancery.reading.number.Ordinals;
import dev.chancery.reading.number.Word;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Numbers in words and digits, as parts of patterns, and their values.
final class Counts {

  private static final String ONES =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
  private static final String ORDINAL_ONES =
      "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth";

  /// "21", "twenty-seven".
  static final String CARDINAL =
      "(?:\\d{1,3}|(?:%s)(?:[-\\s](?:%s))?|%s)".formatted(TENS, ONES, ONES);

  /// "21st", "twenty-first".
  static final String ORDINAL =
      "(?i:\\d{1,3}(?:st|nd|rd|th)|(?:%s)[-\\s](?:%s)|%s|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)"
          .formatted(TENS, ORDINAL_ONES, ORDINAL_ONES);

  private static final Pattern GAP = Pattern.compile("[-\\s]+");
  private static final Numerals NUMERALS = new Numerals();
  private static final Ordinals ORDINALS = new Ordinals();

  private Counts() {}

  static OptionalInt cardinal(String words) {
    List<String> parts = List.of(GAP.split(words.toLowerCase(Locale.ROOT), -1));
    return NUMERALS
        .at(parts, 0)
        .map(found -> OptionalInt.of(found.value().intValue()))
        .orElse(OptionalInt.empty());
  }

  static OptionalInt ordinal(String words) {
    List<Word> parts =
        List.of(words.toLowerCase(Locale.ROOT).replaceAll("[-\\s]+", " - ").split(" ", -1)).stream()
            .map(part -> new Word(0, part, part, true, true))
            .toList();
    return ORDINALS
        .at(parts, 0)
        .map(found -> OptionalInt.of(found.value().intValue()))
        .orElse(OptionalInt.empty());
  }
}
