package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Days of the week that are tied to a day which is told without its date: "tomorrow, Friday",
/// "Monday the 12th", "Wednesday, the last day of June", "on Monday, four days after the vote on
/// Thursday".
final class DaysAround {

  private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String WEEKDAY = "\\b(?<weekday>" + DAY + ")\\b(?!['’]s)";
  private static final String COUNT = "(?<count>(?i:" + Counts.CARDINAL + "))";
  private static final String RELATIVE =
      "(?<!from )\\b(?<relative>[Tt]oday|[Tt]omorrow|[Yy]esterday|[Tt]onight|[Tt]his"
          + " (?:morning|afternoon|evening)|[Tt]he day after tomorrow|[Tt]he day before"
          + " yesterday|(?:[Ii]n )?"
          + COUNT
          + " days(?: (?:ago|from now|from today|hence)|['’] time))\\b(?!['’]s)";
  private static final String MONTH =
      "(?:the month|(?<month>" + DateWords.MONTH + ")\\b(?:,? (?<year>(?:19|20)\\d\\d))?)";
  private static final String STEP =
      "(?:(?:just|only|exactly|barely) )?(?:the|a|" + COUNT + ") days? ";
  private static final String NUMBER = "the (?<day>\\d\\d?)(?:st|nd|rd|th)\\b";

  /// How the days are told.
  private enum Way {
    /// From the article's day.
    RELATIVE,
    /// By the number of the day.
    NUMBER,
    /// As the first or last of a month.
    EDGE,
    /// So many days from another day of the week.
    STEP,
    /// So many days from the article's day.
    AHEAD
  }

  private record Form(Way way, Wording words) {

    Form(Way way, String words) {
      this(way, Wording.of(words));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Way.RELATIVE,
              RELATIVE
                  + "(?:, (?:which is |that is )?(?:on |a )?| \\(| [–—] | (?:on|is) (?:a )?)"
                  + WEEKDAY),
          new Form(
              Way.RELATIVE,
              WEEKDAY + ", (?:that is |which is |i\\.e\\. )?" + RELATIVE + "(?=[,.;)]|$)"),
          new Form(
              Way.NUMBER,
              WEEKDAY
                  + ",? "
                  + NUMBER
                  + "(?! (?:of\\b|"
                  + DateWords.MONTH
                  + "|(?:[a-z]+ )?(?:time|year|day|summit|meeting|round|session|anniversary)\\b))"),
          new Form(
              Way.NUMBER,
              "\\b(?:on|until|till|by|from|before|is|was|for) "
                  + NUMBER
                  + "(?: of (?:the|this) month)?(?:, (?:which (?:is|was|falls on|fell on) )?(?:a"
                  + " )?| \\((?:a )?)"
                  + WEEKDAY),
          new Form(Way.EDGE, WEEKDAY + ",? the (?<which>last|first) day of " + MONTH),
          new Form(
              Way.EDGE,
              "\\b[Tt]he (?<which>last|first) day of "
                  + MONTH
                  + "(?:, which(?: in [\\w ]{0,20})? (?:is|was|falls on|fell on|will be)|,| is|"
                  + " was| falls on| fell on)(?: on)?(?: a)? "
                  + WEEKDAY),
          new Form(
              Way.STEP,
              WEEKDAY
                  + ",? "
                  + STEP
                  + "(?<way>after|before|ahead of|following) [^.;:]{0,80}?\\b(?:on|of|from)"
                  + " (?<other>"
                  + DAY
                  + ")\\b"),
          new Form(
              Way.STEP,
              "\\b(?<other>"
                  + DAY
                  + ")\\b(?:(?!"
                  + DAY
                  + ")[^.;:]){0,70}?"
                  + WEEKDAY
                  + ", "
                  + STEP
                  + "(?<way>later|earlier)\\b"),
          new Form(
              Way.AHEAD,
              "^"
                  + COUNT
                  + " days (?<way>before|ahead of) [^.;:,]{3,40}?,? (?:which (?:is|falls) (?:on"
                  + " )?|(?:set|due|scheduled) for |on )"
                  + WEEKDAY));

  private static final Wording NAMED = Wording.of("\\b" + DateWords.MONTH + "\\b");
  private static final int MOST = 60;

  private final Scene scene;
  private final Sentence sentence;
  private final LocalDate published;

  DaysAround(Scene scene, Sentence sentence, LocalDate published) {
    this.scene = scene;
    this.sentence = sentence;
    this.published = published;
  }

  Stream<ToldDay> told() {
    String text = scene.text(sentence);
    return FORMS.stream()
        .flatMap(form ->
            form.words()
                .results(text)
                .map(found ->
                    new ToldDay(
                        found.start(),
                        found.end(),
                        DateWords.weekday(found.group("weekday")),
                        days(form.way(), found).toList(),
                        false)));
  }

  private Stream<LocalDate> days(Way way, MatchResult found) {
    return switch (way) {
      case RELATIVE -> Stream.of(published.plusDays(relative(found)));
      case NUMBER -> ofMonths(Integer.parseInt(found.group("day")));
      case EDGE -> edge(found);
      case STEP -> {
        LocalDate other =
            published.with(TemporalAdjusters.nextOrSame(DateWords.weekday(found.group("other"))));
        yield Stream.of(
            isBack(found) ? other.minusDays(count(found)) : other.plusDays(count(found)));
      }
      case AHEAD -> Stream.of(published.plusDays(count(found)));
    };
  }

  private static boolean isBack(MatchResult found) {
    return List.of("before", "ahead of", "earlier").contains(found.group("way"));
  }

  private static int count(MatchResult found) {
    String words = found.group("count");
    return words == null ? 1 : Counts.cardinal(words).orElse(0);
  }

  private static int relative(MatchResult found) {
    String words = found.group("relative").toLowerCase(java.util.Locale.ROOT);
    return switch (words) {
      case "today", "tonight", "this morning", "this afternoon", "this evening" -> 0;
      case "tomorrow" -> 1;
      case "yesterday" -> -1;
      case "the day after tomorrow" -> 2;
      case "the day before yesterday" -> -2;
      default -> words.endsWith("ago") ? -count(found) : count(found);
    };
  }

  /// The day of this number in the months that can be meant, the nearest first.
  private Stream<LocalDate> ofMonths(int day) {
    YearMonth now = YearMonth.from(published);
    Stream<YearMonth> around = IntStream.of(0, 1, -1).mapToObj(now::plusMonths);
    Stream<YearMonth> named =
        NAMED
            .results(scene.text(sentence))
            .map(month -> YearMonth.of(published.getYear(), DateWords.month(month.group())));
    return Stream.concat(around, named)
        .filter(month -> month.isValidDay(day))
        .map(month -> month.atDay(day))
        .distinct()
        .filter(date -> distance(date) < MOST)
        .sorted(Comparator.comparingLong(this::distance));
  }

  private long distance(LocalDate date) {
    return Math.abs(date.toEpochDay() - published.toEpochDay());
  }

  private Stream<LocalDate> edge(MatchResult found) {
    YearMonth month = YearMonth.from(published);
    if (found.group("month") != null) {
      Month named = DateWords.month(found.group("month"));
      int year =
          found.group("year") == null ? published.getYear() : Integer.parseInt(found.group("year"));
      month = YearMonth.of(year, named);
    }
    return Stream.of(found.group("which").equals("last") ? month.atEndOfMonth() : month.atDay(1));
  }
}
