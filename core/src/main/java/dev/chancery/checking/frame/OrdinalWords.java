package dev.chancery.checking.frame;

import dev.chancery.reading.number.Numerals;
import dev.chancery.reading.number.Ordinals;
import dev.chancery.reading.number.Word;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Ordinals up to the hundreds, as a part of patterns, and their values. One that is longer is
/// never taken for its end: "hundred and fiftieth" is no fiftieth.
public final class OrdinalWords {

  private static final String ONES =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)";
  private static final String BELOW_HUNDRED =
      "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\\s]%1$s|%1$s|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)"
          .formatted(ONES);
  private static final String TIMES = "(?:one|two|three|four|five|six|seven|eight|nine)";

  /// "204th", "1,000th", "twenty-fifth", "two hundredth", "hundred and fiftieth".
  public static final String PATTERN =
      "(?:(?<![\\d,])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4})(?:st|nd|rd|th)|(?:%1$s[-\\s])?hundred(?:th|[-\\s](?:and[-\\s])?%2$s)|%2$s)"
          .formatted(TIMES, BELOW_HUNDRED);

  private static final Wording HUNDREDS =
      Wording.of("^(?:(?<times>" + TIMES + ")[-\\s]+)?hundred(?:th$|[-\\s]+(?:and[-\\s]+)?)");

  private static final Numerals NUMERALS = new Numerals();
  private static final Ordinals ORDINALS = new Ordinals();

  private OrdinalWords() {}

  /// What such words stand for; nothing for other words.
  public static OptionalInt value(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Matcher hundreds = HUNDREDS.matcher(lower);
    if (!hundreds.find()) {
      return belowHundred(lower);
    }
    int full = 100 * times(hundreds.group("times"));
    String rest = lower.substring(hundreds.end());
    return rest.isEmpty()
        ? OptionalInt.of(full)
        : belowHundred(rest).stream().map(value -> full + value).findFirst();
  }

  private static int times(@Nullable String word) {
    return word == null
        ? 1
        : NUMERALS.at(List.of(word), 0).map(found -> found.value().intValue()).orElse(1);
  }

  private static OptionalInt belowHundred(String lower) {
    List<Word> parts =
        Stream.of(lower.replaceAll("[-\\s]+", " - ").split(" ", -1))
            .map(part -> new Word(0, part, part, true, true))
            .toList();
    return ORDINALS
        .at(parts, 0)
        .map(found -> OptionalInt.of(found.value().intValue()))
        .orElse(OptionalInt.empty());
  }
}
