package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// How many days a meeting or visit takes against its first and last day: "a three-day summit from
/// July 9 to 11".
final class MeetingDaysCheck implements SentenceCheck {

  private static final Wording DAYS =
      Wording.of(
          "(?i)\\b(?:lasts?|lasted|spends?|spent|stays?|stayed|confers?|takes?|took|runs?|ran|for|sat for|during|over|spann\\w+)\\s+(?:the\\s+|its\\s+)?(?<lasting>%1$s)\\s+days?\\b|\\b(?<count>%1$s)(?:-day|\\s+day|[-\\s]days\\s+of)\\s+(?:(?!(?:from|on|between|and|to|after|before|since|ahead|later|earlier|ago|following|is|are|was|were|for)\\b)[\\w’'-]+\\s+){0,6}?(?<what>summit|meeting|conference|forum|session|talks|negotiations|congress|seminar|workshop|assembly|exercises?|drills?|festival|gathering|event|consultations|dialogue|round|hearings?|visit|trip|tour|stay|ceasefire|truce|mourning|strike|retreat|council|campaign|mission|siege|blockade)\\b|\\b(?:summit|meeting|gathering|conference|visit|session|talks|event|congress|round|forum) (?:of|lasting) (?<of>%1$s) days\\b|: (?<after>%1$s) days\\b|, (?<all>%1$s) (?:full |whole )?days (?:in all|all told|in total|altogether)\\b|\\b(?<that>%1$s)\\s+days\\b(?=[^.;]{0,40}\\b(?:that is|i\\.e\\.|namely)\\b)|\\blasted (?:just |exactly )?a (?<weeks>week|fortnight)\\b|\\bis\\s+(?<long>%1$s)\\s+days\\s+long\\b|\\b(?<week>week)-long\\b"
              .formatted(Counts.CARDINAL));

  private static final String JOINT =
      ",?\\s*(?:-|–|—|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\btill\\b|(?:,\\s*)?(?:clos\\w+|end\\w*|conclud\\w+|finish\\w+)\\s+on\\b|(?:,\\s*)?\\band(?:\\s+(?:will\\s+|was"
          + " to\\s+)?(?:closes?|closed|ends?|ended|concludes?|concluded|lasts?"
          + " until|finish(?:es|ed)?)(?:\\s+on)?)?\\b)\\s*";

  /// July 9 to 11; July 30 to August 2; 9 to 11 July; 30 July to 2 August.
  private static final Wording AMERICAN =
      Wording.of(
          "(?i)\\b(?<m1>%1$s)\\s+(?<d1>%2$s)(?:,\\s+%3$s)?%4$s(?:(?:%5$s),?\\s+)?(?:(?<m2>%1$s)\\s+)?(?<d2>%2$s)(?!\\d|\\w|:\\d)"
              .formatted(DateWords.MONTH, DateWords.DAY, DateWords.YEAR, JOINT, DateWords.WEEKDAY));

  private static final Wording EUROPEAN =
      Wording.of(
          "(?i)(?<!\\d)(?<d1>%2$s)(?:\\s+(?<m1>%1$s))?(?:\\s+%3$s)?%4$s(?:(?:%5$s),?\\s+)?(?<d2>%2$s)\\s+(?<m2>%1$s)\\b"
              .formatted(DateWords.MONTH, DateWords.DAY, DateWords.YEAR, JOINT, DateWords.WEEKDAY));
  private static final Wording WEEKDAYS =
      Wording.of(
          "(?<!day, )\\b(?<from>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)%s(?:next\\s+)?(?<to>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b"
              .formatted(JOINT));

  private static final String ARRIVES =
      "\\b(?:arriv\\w+|begins?|beginning|began|opens?|opened|opening|starts?|started|starting|lands?|landed)\\b(?:"
          + " \\w+){0,3}? on ";
  private static final String LEAVES =
      "\\b[^.;\\d]{1,70}?\\b(?:ends?|ended|leaves?|left|departs?|departed|concludes?|concluded|closes?|closed|closing|ending|flies"
          + " home|returns?) on ";

  /// Arrives on 8 May for a three-day visit, which ends on 10 May.
  private static final Wording VISIT =
      Wording.of(
          "(?i)%3$s(?<d1>%2$s) (?<m1>%1$s)%4$s(?<d2>%2$s) (?<m2>%1$s)\\b"
              .formatted(DateWords.MONTH, DateWords.DAY, ARRIVES, LEAVES));

  private static final Wording VISIT_AMERICAN =
      Wording.of(
          "(?i)%3$s(?<m1>%1$s) (?<d1>%2$s)%4$s(?<m2>%1$s) (?<d2>%2$s)(?!\\d|\\w|:\\d)"
              .formatted(DateWords.MONTH, DateWords.DAY, ARRIVES, LEAVES));

  private static final Wording DATE = Wording.of("\\b" + DayDate.PATTERN);

  /// What takes up a meeting of which the days were told.
  private static final Wording THE = Wording.of("(?i)\\b(?:the|this|these|their|its)\\s+$");

  /// "The six-day conference of last year was another".
  private static final Wording LATER =
      Wording.of(
          "(?i)^\\s+(?:of|in|that|which)\\b|\\b(?:last|next|previous|earlier|later|after|before|another)\\b");

  /// What is held in one place.
  private static final Wording MEETING =
      Wording.of(
          "(?i)^(?:summit|meeting|conference|forum|session|talks|negotiations|congress|seminar|workshop|exercises?|drills?|festival|dialogue|round)$");

  private static final Wording IT_RUNS =
      Wording.of(
          "^(?:It|They|The \\p{Ll}+|This \\p{Ll}+) (?:(?:will|is to|are to|was to|is due to)"
              + " )?(?:runs?|ran|lasts?|lasted|be held|(?:is|was|are|were) held|takes? place|took"
              + " place)\\b");

  private static final Wording APART =
      Wording.of(
          "(?i)\\b(?:after|following|since|before|ahead"
              + " of|ended|another|then|later|followed|includ\\w+|with|but|only)\\b|;");

  private static final int LONGEST = 300;

  /// Who tells of so many days counts from the first to the last, or both of them.
  private static final int LONG = 14;

  private static final Wording HINT = Wording.of("[Dd]ays?\\b|week|fortnight");

  @Override
  public String name() {
    return "meeting-days";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    if (OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    Optional<MatchResult> claimed = claimed(text);
    if (claimed.isPresent()) {
      List<MatchResult> stretch = stretches(text).limit(1).toList();
      return stretch.isEmpty()
          ? ofDatesBefore(scene, sentence, claimed.get()).stream()
          : check(scene, sentence, claimed.get(), stretch.getFirst()).stream();
    }
    return IT_RUNS.isIn(text) ? ofDaysBefore(scene, sentence).stream() : Stream.empty();
  }

  private static Optional<MatchResult> claimed(String text) {
    return HINT.isIn(text) ? DAYS.results(text).findFirst() : Optional.empty();
  }

  private static Stream<MatchResult> stretches(String text) {
    return Stream.of(AMERICAN, EUROPEAN, WEEKDAYS, VISIT, VISIT_AMERICAN)
        .flatMap(form -> form.results(text));
  }

  /// "They meet from 12 to 15 November. The four-day conference …".
  private Optional<Checked> ofDatesBefore(Scene scene, Sentence sentence, MatchResult claimed) {
    String text = scene.text(sentence);
    String before = before(scene, sentence);
    boolean taken =
        claimed.group("what") != null
            && THE.isIn(text.substring(0, claimed.start()))
            && !DATE.isIn(text)
            && !LATER.isIn(text.substring(claimed.end()))
            && claimed(before).isEmpty();
    return taken
        ? stretches(before)
            .findFirst()
            .filter(found -> !hasOtherDates(before, found))
            .flatMap(found ->
                judged(
                    scene,
                    sentence,
                    scene.span(sentence, claimed.start(), claimed.end()),
                    claimed,
                    found))
        : Optional.empty();
  }

  /// "They meet for a four-day conference. It runs from 12 to 15 November".
  private Optional<Checked> ofDaysBefore(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    String before = before(scene, sentence);
    return stretches(text)
        .findFirst()
        .filter(found -> !hasOtherDates(text, found) && !DATE.isIn(before))
        .flatMap(found ->
            claimed(before)
                .filter(claimed -> MEETING.isIn(String.valueOf(claimed.group("what"))))
                .flatMap(claimed ->
                    judged(
                        scene,
                        sentence,
                        scene.span(sentence, found.start(), found.end()),
                        claimed,
                        found)));
  }

  private static String before(Scene scene, Sentence sentence) {
    return sentence.index() == 0 ? "" : scene.text(scene.sentence(sentence.index() - 1));
  }

  private Optional<Checked> check(
      Scene scene, Sentence sentence, MatchResult claimed, MatchResult found) {
    Span span =
        scene.span(
            sentence,
            Math.min(claimed.start(), found.start()),
            Math.max(claimed.end(), found.end()));
    return isApart(scene.text(sentence), claimed, found)
            || hasOtherDates(scene.text(sentence), found)
        ? Optional.empty()
        : judged(scene, sentence, span, claimed, found);
  }

  private Optional<Checked> judged(
      Scene scene, Sentence sentence, Span span, MatchResult claimed, MatchResult found) {
    OptionalInt count = Counts.cardinal(count(claimed));
    OptionalLong days = days(scene, found);
    if (count.isEmpty()
        || days.isEmpty()
        || days.getAsLong() > LONGEST
        || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    List<Interpretation> all =
        interpretations(
            found.group(),
            days.getAsLong(),
            count.getAsInt(),
            String.valueOf(claimed.group("what")));
    String summary = found.group() + " are " + days.getAsLong() + " days.";
    return Optional.of(
        Checked.words(sentence, span, ClaimType.DURATION, scene.verdict(this, summary, all)));
  }

  private static String count(MatchResult claimed) {
    if (claimed.group("weeks") != null) {
      return claimed.group("weeks").equalsIgnoreCase("week") ? "seven" : "fourteen";
    }
    if (claimed.group("week") != null) {
      return "seven";
    }
    return Stream.of("lasting", "long", "count", "of", "after", "that", "all")
        .map(claimed::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /// Whether other days are told, which may be the first or the last.
  private static boolean hasOtherDates(String text, MatchResult found) {
    return DATE.results(text)
        .anyMatch(date -> date.end() <= found.start() || date.start() >= found.end());
  }

  /// Whether the days are those of something else ("after talks from May 1 to May 30").
  private static boolean isApart(String text, MatchResult claimed, MatchResult found) {
    int from = Math.min(claimed.end(), found.end());
    int to = Math.max(claimed.start(), found.start());
    return from < to && APART.isIn(text.substring(from, to));
  }

  /// Who travels on the first or last day may leave it out of the count.
  private static List<Interpretation> interpretations(
      String words, long days, int claimed, String what) {
    List<Interpretation> all = new ArrayList<>();
    if (what.equals("null") && days > LONG && claimed == days - 1) {
      return List.of(interpretation("From " + words, days - 1, claimed));
    }
    all.add(interpretation("Both " + words + " counted", days, claimed));
    boolean travels = what.matches("(?i)visit|trip|tour|stay|ceasefire|truce|strike");
    if (travels && claimed == days - 1 && days > 2) {
      all.add(interpretation("From the first to the last day, in full days", days - 1, claimed));
    }
    return all;
  }

  private static Interpretation interpretation(String definition, long days, int claimed) {
    return Interpretation.computed(
        definition, "Gregorian calendar", Quantity.exactly(days, "days"), days == claimed);
  }

  private static OptionalLong days(Scene scene, MatchResult found) {
    if (found.namedGroups().containsKey("from")) {
      DayOfWeek from = DateWords.weekday(found.group("from"));
      DayOfWeek to = DateWords.weekday(found.group("to"));
      return OptionalLong.of(Math.floorMod(to.getValue() - from.getValue(), 7) + 1L);
    }
    String first = found.group("m1") == null ? found.group("m2") : found.group("m1");
    String last = found.group("m2") == null ? found.group("m1") : found.group("m2");
    Optional<MonthDay> start = DateWords.monthDay(first, found.group("d1"));
    Optional<MonthDay> end = DateWords.monthDay(last, found.group("d2"));
    int year = scene.published().map(LocalDate::getYear).orElse(2001);
    if (start.isEmpty() || end.isEmpty()) {
      return OptionalLong.empty();
    }
    long between = ChronoUnit.DAYS.between(start.get().atYear(year), end.get().atYear(year)) + 1;
    return between > 0 ? OptionalLong.of(between) : OptionalLong.empty();
  }
}
