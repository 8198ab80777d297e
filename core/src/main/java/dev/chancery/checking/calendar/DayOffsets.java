package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.HedgeWords;
import dev.chancery.checking.frame.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Days of the week that are reckoned from another day of the text: "opened on 12 March and ended
/// the following day, a Wednesday", "on Friday, ten days after the vote of 4 May".
///
/// The other day is the nearest one that is told before it; where several are told before, each can
/// be meant.
final class DayOffsets {

  private static final String WEEKDAY =
      "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b(?!['’]s)";
  private static final String COUNT =
      "(?<count>(?i:" + Counts.CARDINAL + "|an?))\\s+(?<unit>days?|weeks?|fortnight)\\s+";

  /// So long after or before a day that is told already.
  private static final String BACKWARDS =
      "(?<off>"
          + "\\b(?:on\\s+)?[Tt]he\\s+(?:very\\s+)?(?<next>following|next|same|previous|preceding)\\s+day"
          + "|\\b[Tt]he\\s+day\\s+(?<beside>after|before)|"
          + COUNT
          + "(?<way>later|afterwards|earlier|before))";

  private static final List<Wording> AFTER_ANCHOR =
      List.of(
          Wording.of(
              BACKWARDS
                  + "(?:,\\s+(?:which\\s+(?:is|was|will\\s+be)\\s+)?(?:on\\s+)?(?:an?\\s+)?|\\s*\\((?:an?\\s+)?|\\s+[–—]\\s+(?:an?\\s+)?|\\s+on\\s+(?:an?\\s+)?)"
                  + WEEKDAY),
          Wording.of(
              WEEKDAY + "(?:,\\s+|\\s*\\(|\\s+[–—]\\s+)" + BACKWARDS + "(?=\\s*[,.;:)–—]|$)"));

  /// So long after or before a day that is told next.
  private static final Wording BEFORE_ANCHOR =
      Wording.of(
          WEEKDAY
              + "(?:,\\s+|\\s*\\(|\\s+[–—]\\s+)(?:just\\s+|only\\s+|exactly\\s+|barely\\s+)?(?:(?:the|an?|one)\\s+day\\s+(?<beside>after|before)|"
              + COUNT
              + "(?<way>after|before|ahead of|following))\\s+[^.;:,]{0,80}?"
              + DayRun.DATES);

  /// "They vote on 25 May. That is a Sunday."
  private static final Wording THAT =
      Wording.of(
          "^[\"“]?(?:That|This)\\s+(?:day\\s+)?(?:is|was|will\\s+be|falls\\s+on|fell\\s+on)\\s+an?\\s+"
              + WEEKDAY);

  private static final Wording DATES = Wording.of(DayRun.DATES);
  private static final Wording DAY_NAME =
      Wording.of("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!['’]s)");
  private static final Wording HEDGED = Wording.of("(?i)\\b(?:or|" + HedgeWords.PATTERN + ")\\s+$");
  private static final int WEEK = 7;
  private static final int FORTNIGHT = 14;

  private final MeantYears years;
  private final LocalDate published;

  DayOffsets(MeantYears years, LocalDate published) {
    this.years = years;
    this.published = published;
  }

  Stream<ToldDay> in(String text) {
    Stream<ToldDay> behind =
        AFTER_ANCHOR.stream()
            .flatMap(form -> form.results(text))
            .filter(found -> !HEDGED.isIn(text.substring(0, found.start("off"))))
            .map(found ->
                told(
                    found,
                    Math.min(found.start("off"), found.start("weekday")),
                    anchors(text.substring(0, found.start()))));
    Stream<ToldDay> ahead =
        BEFORE_ANCHOR
            .results(text)
            .map(found -> told(found, found.start(), dates(found.group("dates"))));
    return Stream.concat(behind, ahead);
  }

  /// The day of the week of the only date that the sentence before tells.
  Stream<ToldDay> of(String before, String text) {
    List<String> dates = DATES.results(before).map(MatchResult::group).toList();
    return dates.size() == 1
        ? THAT.results(text)
            .map(found ->
                new ToldDay(
                    found.start(),
                    found.end(),
                    DateWords.weekday(found.group("weekday")),
                    dates(dates.getFirst()),
                    false))
        : Stream.of();
  }

  private static ToldDay told(MatchResult found, int start, List<LocalDate> anchors) {
    DayOfWeek weekday = DateWords.weekday(found.group("weekday"));
    int days = days(found);
    List<LocalDate> meant = anchors.stream().map(day -> day.plusDays(days)).distinct().toList();
    return new ToldDay(start, found.end(), weekday, meant, false);
  }

  /// The days told in words before, the nearest first; of a day of the week any one with its name.
  private List<LocalDate> anchors(String before) {
    record At(int start, List<LocalDate> days) {}
    List<At> all = new ArrayList<>();
    DATES.results(before).forEach(found -> all.add(new At(found.start(), dates(found.group()))));
    DAY_NAME
        .results(before)
        .map(found -> new At(found.start(), List.of(named(found.group()))))
        .forEach(all::add);
    return all.stream()
        .sorted(Comparator.comparingInt(At::start).reversed())
        .flatMap(at -> at.days().stream())
        .toList();
  }

  private LocalDate named(String weekday) {
    return published.with(TemporalAdjusters.nextOrSame(DateWords.weekday(weekday)));
  }

  private List<LocalDate> dates(String words) {
    return DayRun.of(words).stream()
        .flatMap(run -> run.days().reversed().stream())
        .flatMap(day -> years.of(day.day(), day.year()).stream())
        .toList();
  }

  private static int days(MatchResult found) {
    String next = Wording.group(found, "next");
    if (!next.isEmpty()) {
      return next.equals("same") ? 0 : next.startsWith("pre") ? -1 : 1;
    }
    String beside = Wording.group(found, "beside");
    if (!beside.isEmpty()) {
      return beside.equals("after") ? 1 : -1;
    }
    String unit = found.group("unit").toLowerCase(Locale.ROOT);
    int factor = unit.startsWith("week") ? WEEK : unit.startsWith("fort") ? FORTNIGHT : 1;
    String words = found.group("count");
    int count = words.matches("(?i)an?") ? 1 : Counts.cardinal(words).orElse(0);
    boolean back = List.of("earlier", "before", "ahead of").contains(found.group("way"));
    return back ? -count * factor : count * factor;
  }
}
