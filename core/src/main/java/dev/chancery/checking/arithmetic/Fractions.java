package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/// Fractions in words: "a third", "two-fifths", "half", and parts of a unit: "half a million".
final class Fractions {

  /// The words of which a fraction has one, unless it has a number.
  static final String NUMBER =
      "half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?";

  /// A fraction of something; "half" alone only where something follows that it is half of.
  static final String PATTERN =
      "(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) every"
          + " (?:two|three|four|five|six|seven|eight|nine|ten|\\d{2,3})\\b|(?:one(?:"
          + " [a-z]{3,14})?|two|three|four) in"
          + " (?:three|four|five|six|seven|eight|nine|ten)\\b(?=[,.;)]| (?:of"
          + " (?:the|its|their|all)|is|was|are|were|had|has|have|did|does|do|said|says|would|will|voted|cannot|could|can)\\b)|one-half|(?<!\\b(?:first|second|other|latter)"
          + " )half(?= (?:of|the|its|their|all|that|what|as)\\b)|(?<=\\b(?:by|a|fell|is|to|than)"
          + " )half(?![\\w-])(?!"
          + " (?:a|an|million|billion|dozen)\\b)|(?<!\\b(?:in|first|second|other|latter|one|by)"
          + " )half(?=[,.)]| —| –)|(?:a|one) half(?!-| (?:of"
          + " an?\\b|a\\b|million|billion|dozen|century|year|hour))|(?:an?|one|two|three|four|five|seven|nine)[-"
          + " ](?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?!"
          + " (?:of an? (?:million|billion|century|percentage|point|percent|year)|"
          + "time|term|country|state|member|day|year|round|meeting|summit|party|person|session|consecutive|straight|successive)\\b)(?!\\w)";

  private static final Map<String, Integer> COUNTS =
      Map.of(
          "a", 1, "an", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "seven", 7, "nine",
          9);

  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("third", 3),
          Map.entry("quarter", 4),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10));

  private static final Wording ODDS =
      Wording.of("(?i)^(\\w+)(?: [a-z]+)? (?:in|out of) (?:every )?(\\w+)$");
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Fractions() {}

  /// What it is in percent.
  static BigDecimal percent(String words) {
    Matcher odds = ODDS.matcher(words);
    if (odds.find()) {
      return new BigDecimal(100 * number(odds.group(1)))
          .divide(new BigDecimal(number(odds.group(2))), new MathContext(8));
    }
    List<String> parts = List.of(words.toLowerCase(Locale.ROOT).split("[-\\s]+", -1));
    int count = parts.size() > 1 ? COUNTS.getOrDefault(parts.getFirst(), 1) : 1;
    String last = parts.getLast().replaceFirst("(?<=.)s$", "");
    return BigDecimal.valueOf(100L * count)
        .divide(BigDecimal.valueOf(PARTS.getOrDefault(last, 1)), new MathContext(8));
  }

  private static int number(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : 1 + NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
  }

  /// How much of a unit it is: "half a", "three quarters of a", "and a half".
  static BigDecimal part(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("half")) {
      return new BigDecimal("0.5");
    }
    return new BigDecimal(lower.startsWith("three") ? "0.75" : "0.25");
  }
}
