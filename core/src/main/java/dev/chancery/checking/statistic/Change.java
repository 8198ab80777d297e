package dev.chancery.checking.statistic;

import static dev.chancery.checking.statistic.SignedSentence.PERCENT;
import static dev.chancery.checking.statistic.ThingText.THING;

import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import dev.chancery.reading.number.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A growth or fall as a sentence tells it, in percent: "has grown by over 80 percent", "tripled",
/// "the 12 percent drop in trade".
///
/// @param start where its words start
/// @param figure the percentage, below zero for a fall
/// @param factor whether it is told as a factor, which what grew even more has passed too
record Change(int start, int end, Target target, ToldFigure figure, boolean factor) {

  private static final String HAVE =
      "(?:,?\\s+(?:has|have|had|also|since|already|further|itself|consistently|in\\s+turn|over\\s+the\\s+(?:past|last)\\s+(?:\\w+\\s+)?(?:years|decade)))*";
  private static final String UP =
      "grown|grew|risen|rose|increased|expanded|soared|jumped|surged|climbed|gone\\s+up|went\\s+up|swelled";
  private static final String DOWN =
      "fallen|fell|declined|dropped|decreased|shrunk|shrank|contracted|plunged|slumped|gone\\s+down|went\\s+down";
  private static final String HEDGE =
      "(?:(?<hedge>more\\s+than|over|almost|nearly|roughly|about|around|approximately|at\\s+least|close\\s+to)\\s+)?";
  private static final String WHEN =
      "(?:,?\\s+(?:in|for|between)\\s+(?:19|20)\\d\\d(?:\\s+and\\s+(?:19|20)\\d\\d)?,?)?";

  private static final Wording MOVED =
      Wording.of(
          THING
              + WHEN
              + HAVE
              + "\\s+(?:(?<up>"
              + UP
              + ")|(?<down>"
              + DOWN
              + "))\\s+(?:by\\s+)?(?:an?\\s+)?(?<figure>"
              + PERCENT
              + ")");
  private static final Wording NOUN =
      Wording.of(
          "(?<figure>"
              + PERCENT
              + ")[-\\s]+(?:overall\\s+|total\\s+)?(?:(?<up>growth|increase|rise|jump|surge|expansion|gain)|(?<down>decline|fall|drop|decrease|slump|contraction))\\s+(?:in|of)\\s+(?:the\\s+)?"
              + THING);
  private static final Wording FACTOR =
      Wording.of(
          THING
              + WHEN
              + HAVE
              + "\\s+"
              + HEDGE
              + "(?<factor>doubled|tripled|trebled|quadrupled|quintupled|halved)");
  private static final Wording TIMES =
      Wording.of(
          THING
              + WHEN
              + HAVE
              + "\\s+(?:"
              + UP
              + "|multiplied)\\s+(?:by\\s+)?"
              + HEDGE
              + "(?<times>[\\w.]+?)(?:-?\\s?fold|\\s+times)\\b");

  private static final Map<String, Integer> FACTORS =
      Map.of(
          "doubled",
          100,
          "tripled",
          200,
          "trebled",
          200,
          "quadrupled",
          300,
          "quintupled",
          400,
          "halved",
          -50);
  private static final Map<String, Bound> HEDGES =
      Map.of(
          "more",
          Bound.MORE_THAN,
          "over",
          Bound.MORE_THAN,
          "almost",
          Bound.NEARLY,
          "nearly",
          Bound.NEARLY,
          "close",
          Bound.NEARLY,
          "at",
          Bound.AT_LEAST);
  private static final Numerals NUMERALS = new Numerals();

  /// What is told by the year, or of a part of it.
  private static final Wording RATE =
      Wording.of(
          "(?i)\\b(?:annually|annual|a\\s+year|per\\s+year|each\\s+year|per\\s+annum|on\\s+average|average|yearly|every\\s+year|points?)\\b");

  /// The changes of a sentence.
  static Stream<Change> in(ThingText text) {
    if (RATE.isIn(text.sentence().raw())) {
      return Stream.empty();
    }
    Stream<Change> percent =
        Stream.of(MOVED, NOUN).flatMap(text::results).map(found -> percent(text, found));
    Stream<Change> factor =
        text.results(FACTOR)
            .map(found ->
                told(text, found, Optional.of(FACTORS.getOrDefault(found.group("factor"), 0))))
            .flatMap(Optional::stream);
    Stream<Change> times =
        text.results(TIMES)
            .map(found -> told(text, found, times(found.group("times"))))
            .flatMap(Optional::stream);
    return Stream.of(percent, factor, times).flatMap(each -> each);
  }

  private static Change percent(ThingText text, MatchResult found) {
    ToldFigure figure = text.figure(found, "figure");
    return new Change(
        found.start(),
        found.end(),
        text.target(found),
        found.group("down") == null ? figure : figure.negated(),
        false);
  }

  private static Optional<Change> told(
      ThingText text, MatchResult found, Optional<Integer> percent) {
    String hedge =
        found.group("hedge") == null ? "" : found.group("hedge").toLowerCase(Locale.ROOT);
    Bound bound =
        HEDGES.entrySet().stream()
            .filter(each -> hedge.startsWith(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Bound.ABOUT);
    return percent.map(value ->
        new Change(
            found.start(),
            found.end(),
            text.target(found),
            new ToldFigure(
                found.start(),
                found.end(),
                new Quantity(BigDecimal.valueOf(value), "percent", bound),
                text.sentence().raw().substring(found.end("thing"), found.end()).strip()),
            true));
  }

  /// "Three times", "fivefold", "2.5 times": by how many percent more.
  private static Optional<Integer> times(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    Optional<BigDecimal> number =
        plain.matches("\\d+(?:\\.\\d+)?")
            ? Optional.of(new BigDecimal(plain))
            : NUMERALS.at(List.of(plain), 0).map(numeral -> numeral.value());
    return number
        .map(factor -> factor.subtract(BigDecimal.ONE).movePointRight(2).intValue())
        .filter(percent -> percent > 0);
  }
}
