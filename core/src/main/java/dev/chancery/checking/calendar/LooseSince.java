package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Finds the moment from which a length of time is reckoned to the article's day, whatever the
/// build of the sentence: it is the only moment that the sentence names with its year.
final class LooseSince {

  private static final Wording AFTER =
      Wording.of("(?i)^\\s+(?:to the day\\s+)?(?:after|since|following|on from|from when)\\b");
  private static final Wording TO_THE_DAY = Wording.of("(?i)^\\s+to the day\\b");
  private static final Wording AGO =
      Wording.of(
          "(?i)^\\s+ago(?:\\s+(?:today|this"
              + " \\w+))?\\s*,?\\s*[(—–]?\\s*(?:back\\s+)?(?:(?:in|on)\\s+)?(?:(?:early|late|mid)[-"
              + " ])?(?:the )?$");
  private static final Wording OPENS = Wording.of("^(?:[\\w-]+\\s+){0,2}$");
  private static final Wording PASSED =
      Wording.of(
          "(?i)^\\s+(?:have|has|had)\\s+(?:\\w+\\s+)?(?:passed|gone"
              + " by|elapsed|lapsed)\\s+since\\b");
  private static final Wording PREVIOUS =
      Wording.of(
          "(?i)(?:[,:]|\\s[–—])\\s+(?:the|its|their) (?:previous|last|first|only"
              + " other)\\b[^.;]{0,50}$");
  private static final Wording ON =
      Wording.of("(?i)^\\s+on(?:\\s*[,.—–]|\\s+(?:it|they|he|she)\\b)");
  private static final Wording LATER = Wording.of("(?i)^\\s+(?:later|afterwards|hence)\\b");
  private static final Wording EARLIER = Wording.of("(?i)^\\s+(?:earlier|before|previously)\\b");
  private static final Wording RELATIVE =
      Wording.of(
          "(?i)^\\s+(?:ago|later|afterwards|hence|earlier|before|after|on\\b|since|following|from|into|to"
              + " the day|old)");
  private static final Wording SINCE =
      Wording.of("(?i)\\b(?:since|dat(?:es?|ing) (?:back )?(?:to|from)|as of)\\b[^.;]{0,30}$");
  private static final Wording HELD =
      Wording.of(
          "(?i)\\b(?:for|after|spann?\\w*|of|turn\\w*|been|(?:has|have)"
              + " had|now|total\\w*|makes?|waited|lasted|spent|existed|survived|endured|operated|worked|served|ruled|reigned)\\s+(?:the"
              + " (?:past|last)\\s+|a\\s+|just\\s+|exactly\\s+|a"
              + " (?:break|gap|period|total|span|pause|reign|rule) of\\s+)?$");

  /// "In December 2001, after fifteen years of talks": what ended then.
  private static final Wording ENDED =
      Wording.of(
          "(?i)\\b(?:after|following|end\\w*(?:"
              + " of)?|clos\\w+|broke|concluded|crown\\w*|capp\\w*|the last"
              + " of)\\s+(?:(?:a|some|just|exactly|the|more"
              + " than|over|nearly|almost|about|break|gap|period|total|pause|reign|rule|of)\\s+){0,4}$");

  /// "Elected in 2010, he stepped down": another clause follows.
  private static final Wording OPENING =
      Wording.of(
          "^(?:First |Originally |Newly )?(?:\\w+ed|Begun|Built|Sent|Set up|Born)\\b[^,;]{0,60}$");

  private static final Wording CLAUSE = Wording.of("^,(?! (?:after|following|the end))[^,;]{4,}");

  /// "It took four years: work began in 2009 and ended this year".
  private static final Wording TOOK = Wording.of("(?i)\\b(?:took|taken|lasted)\\s+$");

  private static final Wording ENDS_NOW =
      Wording.of(
          "(?i)\\b(?:end|finish|complet|conclud|clos)\\w*\\s+(?:this\\s+(?:year|month|week)|on\\s+\\w+day|today|yesterday)\\b");

  /// "Begun in 2007, they ended after seven years last week".
  private static final Wording ENDS_SO =
      Wording.of(
          "(?i)^\\s+(?:last (?:week|month)|this (?:week|month|year)|on"
              + " \\w+day|today|yesterday)\\b");

  /// "Between reunification in October 1990 and Sunday's ceremony lie twenty years".
  private static final Wording BETWEEN = Wording.of("(?i)\\bbetween\\b[^.;\\d]{2,80}$");

  private static final Wording AND_NOW =
      Wording.of(
          "^\\s+and\\s+(?:today|now|yesterday|this (?:year|month|week)|last"
              + " (?:month|week)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b[^.;\\d]*\\b(?:lie|lies|lay|passed|elapsed|separate)\\b");

  /// "Independent for thirty years: it became a state in May 1993".
  private static final Wording EXPLAINED =
      Wording.of(
          "(?i)^\\s*(?::|;|\\s[–—])\\s+(?:it|they|he|she|the"
              + " (?:country|state|republic|two))\\b[^.;:]*$");

  private static final Wording LASTS =
      Wording.of(
          "(?i)\\b(?:has|have)\\s+(?:(?:now|thus|already)\\s+)?(?:been|had|led|ruled|headed|belonged|existed|lived|held)\\b[^.;:]*\\bfor\\s+(?:the"
              + " (?:past|last)\\s+)?$");

  private static final Wording OLD = Wording.of("(?i)^\\s+old\\b");
  private static final Wording FOUNDED =
      Wording.of(
          "(?i)\\b(?:founded|born|signed|established|opened|created|concluded|set"
              + " up)\\b[^.;]{0,20}$");

  /// "Signed in 1957, sixty years earlier".
  private static final Wording JUST = Wording.of("(?i)^,\\s+(?:(?:just|exactly|some)\\s+)?$");

  private static final Wording IN_OFFICE =
      Wording.of(
          "(?i)^\\s+(?:in (?:office|power|the job|the"
              + " post|charge|government|opposition|exile|prison)|at the (?:helm|head|top)|on the"
              + " throne|of (?:rule|reign)|as [\\w-]+)\\b");
  private static final Wording ENTERED =
      Wording.of(
          "(?i)\\b(?:sworn in|elected|took office|appointed|came to"
              + " power|crowned|became|acceded|inaugurated|in office since|in power"
              + " since)\\b[^.;]{0,40}$");

  /// "After 16 years in office, which she took up in November 2005".
  private static final Wording TOOK_UP =
      Wording.of(
          "(?i),\\s+(?:to"
              + " which\\s+(?:he|she|it|they)\\s+(?:had\\s+)?(?:acceded|ascended|came|succeeded|was|were)\\b[^.;,]{0,30}$)|,\\s+(?:which|that)\\s+(?:he|she|it|they)\\s+(?:took"
              + " up|assumed|entered|came to|won|has held|had held)\\b[^.;,]{0,20}$");

  /// What ends these days.
  private static final Wording LEAVES =
      Wording.of(
          "(?i)\\b(?:leaves|is leaving|will leave|hands over|handed over|steps down|stepped"
              + " down|resigned|resigns|retires|retired|quits?|departs|returns home|bows out|is to"
              + " leave|gives up|gave up|is recalled|abdicat\\w+|stands down|stood down|bowed"
              + " out|relinquish\\w+)\\b(?![^,;]*\\b(?:19|20)\\d\\d)");

  /// What no office or stay begins with.
  private static final Wording ELSE_BEGUN =
      Wording.of(
          "(?i)\\b(?:graduat\\w+|studied|married|visit\\w+|joined the (?:\\w+"
              + " )?(?:party|movement|army))\\b[^.;,]{0,40}$");

  private static final Wording FEAST =
      Wording.of(
          "(?i)\\b(?:mark|f[eê]t|celebrat|commemorat|observ|honou?r|salut|hail|complet|look)\\w*\\s+(?:back\\s+on\\s+)?(?:the\\s+|its\\s+|their\\s+|his\\s+|her\\s+)?$");
  private static final Wording ORIGIN =
      Wording.of(
          "(?i)\\b(?:since|sign\\w*|found\\w*|exchang\\w*|establish\\w*|conclud\\w*|normali[sz]\\w*|unit\\w*|reunit\\w*|creat\\w*|form\\w*|adopt\\w*|launch\\w*|set"
              + " up|born|became|independen\\w*|began|begun|opened|declar\\w*|proclaim\\w*|join\\w*|restor\\w*|dat\\w+|shed|threw"
              + " off|cast off|won|gained|freed|free|broke away)\\b[^.;]{0,50}$");
  private static final Wording NOW =
      Wording.of(
          "(?i)\\b(?:now|today|still|comes?|passes|marks?|is|are|has|have|remains?|this"
              + " (?:year|month|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");

  private static final Wording THESE_DAYS =
      Wording.of(NOW + "|\\b(?:this|last)\\s+\\p{L}+|\\byesterday\\b");

  /// Names of others, which the length may be of.
  private static final Wording OTHERS =
      Wording.of(
          "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)\\b\\p{Lu}[\\p{L}.]+");

  private LooseSince() {}

  /// "The first elections since 1999 took place, seven years after the last".
  private static final Wording AFTER_LAST =
      Wording.of(
          "(?i)^\\s+(?:after|since)\\s+(?:the|its|their)\\s+(?:last|previous)(?:\\s+(?:one|ones|vote|such"
              + " \\w+))?\\s*(?:[.,;]|$)");

  /// The moment; none where the sentence names several, or the words do not tie the length to it.
  static Optional<Moment> of(String text, Length length) {
    List<Moment> moments = Moment.in(text);
    if (moments.size() != 1 || !Plausible.isFree(text, length)) {
      return Optional.empty();
    }
    Moment moment = moments.getFirst();
    boolean tied =
        length.end() <= moment.start()
            ? isAhead(text, length, moment)
            : moment.end() <= length.start() && isBehind(text, length, moment);
    return tied ? Optional.of(moment) : Optional.empty();
  }

  /// "Twenty years after the Wall came down, in 1989".
  private static boolean isAhead(String text, Length length, Moment moment) {
    String after = text.substring(length.end());
    String between = text.substring(length.end(), moment.start());
    String before = text.substring(0, length.start());
    if (EXPLAINED.isIn(between) && LASTS.isIn(before)) {
      return ORIGIN.isIn(between) || ENTERED.isIn(between);
    }
    if (between.indexOf(';') >= 0) {
      return (SINCE.isIn(between) && !OTHERS.isIn(between))
          || (OLD.isIn(after) && FOUNDED.isIn(between));
    }
    boolean now =
        NOW.isIn(text) || (OPENS.isIn(text.substring(0, length.start())) && isLong(length));
    return (AFTER.isIn(after) && (now || TO_THE_DAY.isIn(after)))
        || AGO.isIn(between)
        || (IN_OFFICE.isIn(after) && LEAVES.isIn(before) && TOOK_UP.isIn(between))
        || PASSED.isIn(after)
        || (PREVIOUS.isIn(between) && !OTHERS.isIn(between))
        || (EARLIER.isIn(after) && between.length() < 30)
        || (SINCE.isIn(between) && !OTHERS.isIn(between))
        || (TOOK.isIn(text.substring(0, length.start())) && ENDS_NOW.isIn(text))
        || (FEAST.isIn(text.substring(0, length.start())) && ORIGIN.isIn(between));
  }

  private static boolean isOpening(String text, Moment moment) {
    return OPENING.isIn(text.substring(0, moment.start()))
        && CLAUSE.isIn(text.substring(moment.end()));
  }

  private static boolean isLong(Length length) {
    return length.inYears() && length.quantity().number().compareTo(BigDecimal.TEN) >= 0;
  }

  /// "Deployed in 1992, they have been there for 13 years".
  private static boolean isBehind(String text, Length length, Moment moment) {
    String after = text.substring(length.end());
    String earlier = text.substring(0, moment.start());
    String between = text.substring(moment.end(), length.start());
    if (ON.isIn(after)) {
      return true;
    }
    if (AFTER_LAST.isIn(after) && SINCE.isIn(earlier)) {
      return THESE_DAYS.isIn(text);
    }
    if (BETWEEN.isIn(earlier) && AND_NOW.isIn(text.substring(moment.end()))) {
      return true;
    }
    if (LATER.isIn(after)) {
      return NOW.isIn(text);
    }
    if (EARLIER.isIn(after) && JUST.isIn(between)) {
      return true;
    }
    return !ELSE_BEGUN.isIn(earlier) && isHeld(text, length, moment);
  }

  /// What is in hand or in office since then.
  private static boolean isHeld(String text, Length length, Moment moment) {
    String before = text.substring(0, length.start());
    String after = text.substring(length.end());
    String earlier = text.substring(0, moment.start());
    String between = text.substring(moment.end(), length.start());
    boolean relative = RELATIVE.isIn(after);
    if (LEAVES.isIn(between) && THESE_DAYS.isIn(text) && HELD.isIn(before) && !relative) {
      return true;
    }
    if (IN_OFFICE.isIn(after) && SINCE.isIn(earlier) && LEAVES.isIn(between)) {
      return true;
    }
    if (IN_OFFICE.isIn(after) && ENTERED.isIn(earlier)) {
      return THESE_DAYS.isIn(between);
    }
    boolean now = THESE_DAYS.isIn(between) || ENDS_SO.isIn(after);
    if (ENDED.isIn(before) && !now && !isOpening(text, moment)) {
      return false;
    }
    return !relative
        && ((FEAST.isIn(before) && ORIGIN.isIn(earlier))
            || (HELD.isIn(before) && !OTHERS.isIn(between)));
  }
}
