package dev.chancery.checking.statistic;

import static dev.chancery.checking.statistic.SignedSentence.MONEY;
import static dev.chancery.checking.statistic.ThingText.THING;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.number.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A year that is told to stand out among those before it: "reached its highest level since 2012",
/// "hit a record", "the lowest in ten years".
///
/// @param start where its words start
/// @param highest whether it is the highest, not the lowest
/// @param since the year after which there was none like it, where one is told
/// @param span how many years it is compared with, itself included; none where all before it are
///   meant
/// @param year the year that stands out, where it is told beside the thing
/// @param words as written
record Superlative(
    int start,
    int end,
    Target target,
    boolean highest,
    Optional<Integer> since,
    Optional<Integer> span,
    Optional<Integer> year,
    String words) {

  private static final String WHEN =
      "(?:,?\\s+(?:in|for)\\s+(?:the\\s+year\\s+)?(?<year>(?:19|20)\\d\\d),?|\\s+last\\s+year)?";
  private static final String MOVED =
      "\\s+(?:(?:has|have|had|also|now|then|even)\\s+)*(?:reach(?:es|ed)?|hits?|set|attained|is|are|was|were|stood|stands|rose|risen|grew|grown|climbed|jumped|surged|soared|fell|fallen|dropped|sank|sunk|declined|slumped)(?:\\s+(?:at|to|by))?(?:\\s+(?:its|their|the|an?|[\uE004\uE005]\uE003*+))?(?:\\s+(?:new|annual|yearly))*\\s+";
  private static final String LEVEL =
      "(?:\\s+(?:levels?|values?|point|figure|total))?(?:,?\\s+(?:of\\s+|at\\s+)?" + MONEY + ",?)?";
  private static final String AMONG =
      "\\s+(?:since\\s+(?<since>(?:19|20)\\d\\d)|in\\s+(?:the\\s+(?:past|last)\\s+)?(?:(?<years>\\w+)\\s+years|(?:(?<one>a\\s+)|(?<two>two\\s+)|(?<three>three\\s+))decades?)|(?:ever|on\\s+record|in\\s+history))(?![\\w-])";

  private static final Wording BESIDE_OTHERS =
      Wording.of(
          THING
              + WHEN
              + MOVED
              + "(?<words>(?:(?<low>lowest|smallest)|highest|largest|biggest|greatest)"
              + LEVEL
              + AMONG
              + ")");
  private static final Wording RECORD =
      Wording.of(
          THING
              + WHEN
              + MOVED
              + "(?<words>(?:all-time|historical|historic|record)(?:[-\\s]+(?:(?<low>lows?)|highs?)|(?<=record))"
              + LEVEL
              + ")(?![\\w-])");

  /// What tells of something else than the worth of all goods in a year.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:cumulative|average|services?|oil|gas|agricultur\\w+|investments?|humanitarian|target|goal|potential|growth|rates?|surplus|deficit|real\\s+terms|share|tonn?e?s|barrels|per\\s+cent\\s+of|percent\\s+of|holders?|setting)\\b");

  private static final int DECADE = 10;
  private static final Numerals NUMERALS = new Numerals();

  /// The superlatives of a sentence.
  static Stream<Superlative> in(ThingText text) {
    return OTHER.isIn(text.sentence().raw())
        ? Stream.empty()
        : Stream.of(BESIDE_OTHERS, RECORD)
            .flatMap(text::results)
            .flatMap(found -> told(text, found).stream());
  }

  private static Optional<Superlative> told(ThingText text, MatchResult found) {
    boolean compared = found.namedGroups().containsKey("years");
    Optional<Integer> since = compared ? year(found, "since") : Optional.empty();
    Optional<Integer> span = compared ? span(found) : Optional.empty();
    if (!text.target(found).isTrade()
        || (compared && span.filter(years -> years < 2).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        new Superlative(
            found.start(),
            found.end(),
            text.target(found),
            found.group("low") == null,
            since,
            span,
            year(found, "year"),
            text.sentence().raw().substring(found.start("words"), found.end("words"))));
  }

  private static Optional<Integer> year(MatchResult found, String group) {
    return Optional.ofNullable(found.group(group)).map(Integer::valueOf);
  }

  /// How many years "in ten years" or "in a decade" has; 0 where its number can't be read.
  private static Optional<Integer> span(MatchResult found) {
    String number = found.group("years");
    if (number != null) {
      return Optional.of(
          number.matches("\\d{1,2}")
              ? Integer.parseInt(number)
              : NUMERALS
                  .at(List.of(number), 0)
                  .map(numeral -> numeral.value().intValue())
                  .orElse(0));
    }
    return Stream.of("one", "two", "three")
        .filter(group -> found.group(group) != null)
        .map(group -> DECADE * (List.of("one", "two", "three").indexOf(group) + 1))
        .findFirst();
  }

  /// The first year that another is compared with.
  ///
  /// @param seriesStart the first year of the figures
  int firstCompared(int thisYear, int seriesStart) {
    return since
        .map(before -> before + 1)
        .or(() -> span.map(years -> thisYear - years + 1))
        .orElse(seriesStart);
  }

  /// Whether it is compared with all years that there are.
  boolean isRecord() {
    return since.isEmpty() && span.isEmpty();
  }
}
