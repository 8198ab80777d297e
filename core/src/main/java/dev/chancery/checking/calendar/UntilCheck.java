package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What runs for so many days from a day that is told, against the day on which it ends: "sixty
/// days from now, on 13 June", "declared on 1 January for thirty days, until 30 January".
final class UntilCheck implements SentenceCheck {

  private static final Wording DATE = Wording.of("\\b" + DayDate.PATTERN);
  private static final Wording FROM_NOW =
      Wording.of(
          "(?i)\\b(?:from now|hence|as (?:of|from) (?:today|now)|(?:from|starting|counting from)"
              + " (?:today|now))\\b");
  private static final Wording IN_DAYS =
      Wording.of(
          "\\b[Ii]n "
              + Counts.CARDINAL
              + " (?:days|weeks|months)(?:['’] time)?, (?:that is )?on\\b");
  private static final Wording BEGINS =
      Wording.of(
          "(?i)\\b(?:from|since|starting(?:"
              + " on)?|(?:beg[aiu]n\\w*|start\\w*|declar\\w+|impos\\w+|issued|delivered|granted|launched|adopted|introduced|lasts|runs|arriv\\w+|came|effective|decreed|signed|agreed|took"
              + " effect|came into force|proclaimed|announced|set|given|gave|opened)(?: (?:in|at)"
              + " (?:the )?(?-i:\\p{Lu})[\\p{L}’'-]+(?: (?-i:\\p{Lu})[\\p{L}’'-]+)?)? on|as"
              + " of)\\s+$");
  private static final Wording ENDS =
      Wording.of(
          "(?i)\\b(?:until|till|through|(?:end\\w*|expir\\w+|laps\\w+|up|over|r[ua]ns?"
              + " out|clos\\w+|due|finish\\w*|conclud\\w+|terminat\\w*|lifted|reopen\\w*)\\s+on|(?:,|,\\s+that"
              + " is)\\s+(?:on|by))\\s+$");
  private static final Wording LONGER =
      Wording.of(
          "(?i)\\b(?:prolong\\w*|extend\\w*|extension|renew\\w*|early|again|another|further|more|working"
              + " days|business days|at least)\\b");
  private static final Wording UNLESS = Wording.of("(?i)\\b(?:unless|if not)\\b[^.;]*");

  /// "Extended from 1 July for four months": its beginning is told.
  private static final Wording EXTENDED =
      Wording.of(
          "(?i)\\b(?:extended|prolonged|renewed)\\s+(?=from\\s+\\w+\\s+\\w+\\s+(?:for|by)\\b|(?:by|for)\\s+[\\w-]+\\s+\\w+,?\\s+from\\s+(?!now|today))");

  private static final Wording WITHIN = Wording.of("(?i)\\bwithin\\b");
  private static final Wording THAT_IS = Wording.of(",\\s+(?:that is,?\\s+)?(?:by|until)\\s+$");

  /// "With thirty days to go before the vote on 10 September".
  private static final Wording LEFT =
      Wording.of(
          "(?i)^\\s+(?:left|to"
              + " go|remain(?:s|ing)?|away)\\b(?:(?![,;:]\\s|\\b(?:after|since)\\b)[^.])*?\\b(?:before|until|till|to|by|for|ahead"
              + " of|on|of|deadline,|vote,|election,)\\s+$");

  /// "On 15 October, 25 days from today".
  private static final Wording NEXT =
      Wording.of(
          "^,?\\s+(?:(?:which )?(?:is|are) )?(?:that"
              + " is,?\\s+|in\\s+|(?:just|exactly|still|only)\\s+)?$");

  private static final Wording HENCE =
      Wording.of("(?i)^\\s+(?:from (?:now|today)|hence|away|off)\\b");

  /// "The court gave the parties two weeks, until 24 June".
  private static final Wording GIVEN =
      Wording.of(
          "(?i)\\b(?:gave|given|gives|grant\\w*|allow\\w*|set|(?:has|have|had)(?=\\s))[^.;:,]{0,60}$");

  /// Who gives years may give them from another day on.
  private static final Wording HAS = Wording.of("\\b(?:has|have)\\s+(?:now\\s+)?$");

  private static final Wording BEFORE = Wording.of("(?i)^\\s+(?:before|ahead of)\\b[^,;:]*$");
  private static final Wording RELATIVE =
      Wording.of("(?i)^\\s+(?:later|afterwards|after|before|earlier)\\b");
  private static final int SLACK = 3;

  /// Who gives years counts no days.
  private static final int SLACK_IN_YEARS = 60;

  /// "Within 30 days of 3 March", "counting 30 days from 3 February".
  private static final Wording RECKONED =
      Wording.of(
          "(?i)^\\s+(?:(?:beginning|starting|counting|counted|reckoned|running)\\s+)?(?:from|of|after)\\s+$");

  private static final Wording THEN =
      Wording.of(
          "(?i)\\b(?:by|until|till|to|on|before|no later than|not later"
              + " than|(?:end|expire)s?\\s+on)\\s+$");

  private static final Wording OR = Wording.of("\\b(?:or|but|while|whereas|nothing)\\b");

  private static final Wording HINT =
      Wording.of("days?\\b|weeks?\\b|months?\\b|years?,? until\\b|years? to\\b");

  @Override
  public String name() {
    return "until";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    if (!HINT.isIn(text)
        || scene.published().isEmpty()
        || LONGER.isIn(UNLESS.matcher(EXTENDED.matcher(text).replaceAll("")).replaceFirst(""))
        || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    List<Length> lengths =
        Length.in(text).stream()
            .filter(length -> !isInYears(length) || isGiven(text, length))
            .toList();
    List<DayDate> dates =
        DATE.results(text).flatMap(found -> DayDate.of(found, 0).stream()).toList();
    if (lengths.size() != 1
        || dates.isEmpty()
        || lengths.getFirst().quantity().bound() != Bound.EXACTLY
        || dates.size() > 2) {
      return Stream.empty();
    }
    Length length = lengths.getFirst();
    Optional<LocalDate> begin =
        dates.size() == 1
            ? beginOfOne(scene, sentence, text, length, dates)
            : beginOfTwo(scene, sentence, text, length, dates);
    return begin.flatMap(day -> check(scene, sentence, length, day, dates.getLast())).stream();
  }

  /// The day from which is reckoned, where only the end is told.
  private static Optional<LocalDate> beginOfOne(
      Scene scene, Sentence sentence, String text, Length length, List<DayDate> dates) {
    return isAhead(sentence, text, length, dates.getFirst())
        ? scene.published()
        : ended(scene, sentence, text, length, dates);
  }

  /// The day from which is reckoned, where both are told.
  private static Optional<LocalDate> beginOfTwo(
      Scene scene, Sentence sentence, String text, Length length, List<DayDate> dates) {
    DayDate first = dates.getFirst();
    DayDate last = dates.getLast();
    boolean or = OR.isIn(text.substring(first.end(), last.start()));
    if (or && !FROM_NOW.isIn(text)) {
      return Optional.empty();
    }
    return isReckoned(text, length, first, last)
        ? first.years(scene, sentence).stream().findFirst()
        : ended(scene, sentence, text, length, dates);
  }

  /// The day from which is reckoned, where the words tell of an end on the last day.
  private static Optional<LocalDate> ended(
      Scene scene, Sentence sentence, String text, Length length, List<DayDate> dates) {
    String before = text.substring(0, dates.getLast().start());
    boolean ends = ENDS.isIn(before) && (!WITHIN.isIn(text) || THAT_IS.isIn(before));
    return ends && !RELATIVE.isIn(text.substring(length.end()))
        ? begins(scene, sentence, text, dates)
        : Optional.empty();
  }

  private static boolean isReckoned(String text, Length length, DayDate first, DayDate last) {
    return length.end() <= first.start()
        && RECKONED.isIn(text.substring(length.end(), first.start()))
        && THEN.isIn(text.substring(0, last.start()));
  }

  /// Whether so many days are left from the article's day to the date.
  private static boolean isAhead(Sentence sentence, String text, Length length, DayDate date) {
    if (length.end() > date.start()) {
      return HENCE.isIn(text.substring(length.end()))
          && date.end() <= length.start()
          && NEXT.isIn(text.substring(date.end(), length.start()));
    }
    String between = text.substring(length.end(), date.start());
    boolean opens = length.start() < 3 && BEFORE.isIn(between);
    Token root = sentence.root();
    boolean now =
        Stream.concat(Stream.of(root), sentence.children(root, "aux", "cop").stream())
            .anyMatch(token -> token.hasTag("VBZ", "VBP"));
    return now && (opens || LEFT.isIn(between));
  }

  /// The day from which is reckoned: the article's own, or the other date.
  private static Optional<LocalDate> begins(
      Scene scene, Sentence sentence, String text, List<DayDate> dates) {
    LocalDate now = scene.published().orElseThrow();
    List<LocalDate> first = dates.getFirst().years(scene, sentence);
    boolean ahead = dates.size() == 1 && IN_DAYS.isIn(text);
    if (ahead || FROM_NOW.isIn(text)) {
      boolean today = dates.size() == 1 || first.contains(now);
      return today ? Optional.of(now) : Optional.empty();
    }
    if (dates.size() == 1 && isGiven(text, dates.getFirst())) {
      List<LocalDate> told =
          DatedDeed.in(scene, sentence).stream()
              .filter(one -> !one.date())
              .map(one -> one.moment().first())
              .toList();
      return told.size() == 1
          ? Optional.of(told.getFirst())
          : told.isEmpty() ? Optional.of(now) : Optional.empty();
    }
    boolean begins = dates.size() == 2 && BEGINS.isIn(text.substring(0, dates.getFirst().start()));
    return begins ? first.stream().findFirst() : Optional.empty();
  }

  private static boolean isGiven(String text, DayDate date) {
    return Length.in(text).stream()
        .anyMatch(length ->
            length.end() <= date.start()
                && isGiven(text, length)
                && THAT_IS.isIn(text.substring(0, date.start())));
  }

  private static boolean isGiven(String text, Length length) {
    return (isInYears(length) ? HAS : GIVEN).isIn(text.substring(0, length.start()));
  }

  private static boolean isInYears(Length length) {
    return length.quantity().unit().equals("years");
  }

  private Optional<Checked> check(
      Scene scene, Sentence sentence, Length length, LocalDate begin, DayDate last) {
    LocalDate end = end(begin, length);
    Optional<LocalDate> claimed =
        last.years(scene, sentence).stream().filter(day -> day.isAfter(begin)).findFirst();
    Span span =
        scene.span(
            sentence, Math.min(length.start(), last.start()), Math.max(length.end(), last.end()));
    if (claimed.isEmpty() || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    long off = claimed.get().toEpochDay() - end.toEpochDay();
    Interpretation one =
        Interpretation.found(
            length.words().strip() + " from " + DateWords.plain(begin),
            "Gregorian calendar",
            "until " + DateWords.plain(end),
            off == 0 || off == -1 || isSlack(length, off));
    return Optional.of(
        Checked.words(
            sentence,
            span,
            ClaimType.DURATION,
            scene.verdict(this, one.definition() + " is " + one.found() + ".", List.of(one))));
  }

  /// Months are of different length: from the end of February "for a month, until 31 March".
  private static boolean isSlack(Length length, long off) {
    return switch (length.quantity().unit()) {
      case "years" -> Math.abs(off) <= SLACK_IN_YEARS;
      case "months" -> Math.abs(off) <= SLACK;
      default -> false;
    };
  }

  /// The same day so much later; who counts the first day too ends a day before.
  private static LocalDate end(LocalDate begin, Length length) {
    long number = length.quantity().number().longValue();
    return switch (length.quantity().unit()) {
      case "years" -> begin.plusYears(number);
      case "months" -> begin.plusMonths(number);
      case "weeks" -> begin.plusWeeks(number);
      default -> begin.plusDays(number);
    };
  }
}
