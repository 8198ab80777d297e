package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the beginning and the end of what a sentence gives the length of, whatever its build: it
/// has just two moments and one length, and says that it began at the one and ended at the other.
final class LooseStretch {

  private static final int REACH = 64;
  private static final Wording FROM =
      Wording.of("(?i)\\b(?:from|since)\\s+(?:about\\s+|around\\s+|the\\s+|\\w+day,?\\s+)?$|\\($");
  private static final Wording JOINT =
      Wording.of(
          "(?i)^\\s*(?:,\\s+(?:when|as|the"
              + " year)\\s+[^,.;]{2,40},)?\\s*(?:,?\\s*(?:to|until|till|through|up"
              + " to)\\s+|[-–—]\\s*)(?:[^.,;]{0,50}?\\b(?:in|of|on)\\s+|the\\s+|\\w+day,?\\s+)?$");
  private static final Wording BETWEEN = Wording.of("(?i)\\bbetween\\s+(?:the\\s+)?$");
  private static final Wording AND =
      Wording.of("(?i)^\\s+and\\s+(?:[^.,;]{0,50}?\\b(?:in|of|on)\\s+|the\\s+)?$");
  private static final Wording BEGIN =
      Wording.of(
          "(?i)\\b(?:beg[aiu]n\\w*|start\\w*|opened|opening|launch\\w*|broke"
              + " out|erupted|founded|established|arriv\\w+|came to power|t(?:ook|ak\\w+)"
              + " (?:office|power|over|effect)|stretch\\w*|elected|acced\\w+|dat(?:es?|ing)|occupied|annexed|imposed|deployed|set"
              + " up|created|invaded|coloni[sz]ed|conquered|seized|crowned|ruled|run|in place|in"
              + " force|closed|severed|broken off|suspended|became|came"
              + " in|introduced|entered|appointed|put up|built|erected|went"
              + " up|arrested|jailed|imprisoned|sworn in|seized|joined)\\b[^.;]{0,45}$");
  private static final Wording END =
      Wording.of(
          "(?i)\\b(?:end\\w*|conclu\\w+|collaps\\w+|dissol\\w+|fell|died|step\\w*"
              + " down|clos\\w+|leav\\w+|finish\\w*|until|withdr\\w+|independence|restor\\w+|lifted|resign\\w+|surrender\\w*|abolish\\w*|overthr\\w+|breach\\w*|torn"
              + " down|pulled down|demolish\\w*|ceas\\w+|complet\\w+|expir\\w*|handed"
              + " over|left|released|freed|ousted|toppled|deposed|removed|retired|reopen\\w*|resum\\w+|ratified|return\\w*|to)\\b[^.;]{0,45}$");

  /// "Signed after ten years of talks" tells of what was before.
  private static final Wording PRECEDED = Wording.of("(?i)\\b(?:after|following)\\s+(?:the\\s+)?$");

  private static final Wording JUST_AFTER =
      Wording.of("(?i)^,?\\s+(?:only\\s+)?after\\s+(?:just\\s+|the\\s+)?$");

  private static final Wording OTHER_CLAUSE =
      Wording.of("(?i)\\b(?:and|then|but|later|while|another|next)\\b|[;:]");

  /// "They spent nine nights there: their plane arrived on 2 September".
  private static final Wording EXPLAINED =
      Wording.of("(?i):\\s+(?=(?:they|their|it|its|he|his|she|her|the)\\b)");

  /// "Between the signing in 2009 and the entry into force in 2011 two years passed".
  private static final Wording PASSED =
      Wording.of("(?i)\\b(?:passed|elapsed|went by|gone by|lay|lie|lies|separated?)\\b");

  private static final Wording BETWEEN_ACTS = Wording.of("(?i)\\bbetween\\b[^.;\\d]{2,80}$");
  private static final Wording AND_ACTS = Wording.of("(?i)^,?\\s+and\\b[^.;\\d]{1,80}$");
  private static final Wording THEN_LATER = Wording.of("(?i)^\\s+later\\s*(?:[.;]|$)");

  private static final Wording LATER = Wording.of("(?i)^\\s+later\\b\\s*(?:[.,;]|$)");
  private static final Wording NEXT =
      Wording.of("(?i)^,?\\s+(?:(?:just|not quite|exactly|barely|only|some|a mere)\\s+)?$");
  private static final Wording ELSEWHERE = Wording.of("(?i)^\\s*(?:later|ago|earlier|hence)\\b");

  /// "Concluded in 1999 for twenty years".
  private static final Wording AGREED =
      Wording.of(
          "(?i)\\b(?:sign\\w*|conclu\\w+|elect\\w*|leas\\w+|agreed|adopt\\w*|taken"
              + " out|dat\\w+|appoint\\w*|sworn in|chosen|grant\\w*|imposed|took"
              + " office|inaugurat\\w*|made|given|declared|beg[au]n|started|assumed)\\b[^.;]{0,45}$");

  private static final Wording EXPIRES =
      Wording.of(
          "(?i)\\b(?:until|till|through|(?:expir\\w+|runs?|ran|runs? out|ran"
              + " out|ends?|ended|ending|laps\\w+|up|over|due to end|due to expire) (?:in|on|at the"
              + " end of))\\s+(?:the end of\\s+)?$");
  private static final Wording LONGER =
      Wording.of(
          "(?i)\\b(?:prolong\\w*|extend\\w*|extension|renew\\w*|early|again|second|another|new|further|more|third|option|foresee\\w*|envisag\\w*|forecast\\w*|project\\w*|plans?)\\b");
  private static final Wording UNLESS = Wording.of("(?i)\\b(?:unless|if not)\\b[^.;]*");

  /// "The agreement of 2004".
  private static final Wording OF_YEAR =
      Wording.of(
          "(?i)\\b(?:agreement|accord|treaty|pact|contract|deal|lease|licence|license|mandate|concession|loan|convention)"
              + " of (?:the )?$");

  private static final Wording FOR =
      Wording.of(
          "(?i)(?:[’']s|\\b(?:after|for|a|an|the|its|their|his|her|of|under"
              + " a))\\s+(?:a\\s+term\\s+of\\s+|a\\s+period\\s+of\\s+)?$");

  private LooseStretch() {}

  /// From when to when something runs that was agreed on for so long.
  static Optional<Apart> term(String text, Length length) {
    List<Moment> moments = Moment.in(text);
    if (moments.size() != 2 || LONGER.isIn(UNLESS.matcher(text).replaceFirst(""))) {
      return Optional.empty();
    }
    List<Moment> sorted = moments.stream().sorted(Comparator.comparing(Moment::first)).toList();
    Moment from = sorted.getFirst();
    Moment to = sorted.getLast();
    boolean told =
        (AGREED.isIn(text.substring(0, from.start()))
                || OF_YEAR.isIn(text.substring(0, from.start())))
            && EXPIRES.isIn(text.substring(0, to.start()))
            && (FOR.isIn(text.substring(0, length.start()))
                || length.start() == 0
                || length.words().matches("(?i)(?:a|an|the)\\s.*"));
    return told && !from.last().isAfter(to.first())
        ? Optional.of(new Apart(from, to))
        : Optional.empty();
  }

  /// From when to when.
  ///
  /// @param moments those of the text
  static Optional<Apart> of(String text, Length length, List<Moment> moments) {
    if (moments.size() != 2 || !Plausible.isFree(text, length)) {
      return Optional.empty();
    }
    Moment first = moments.getFirst();
    Moment second = moments.getLast();
    List<Moment> sorted = moments.stream().sorted(Comparator.comparing(Moment::first)).toList();
    Moment from = sorted.getFirst();
    Moment to = sorted.getLast();
    boolean forward = from.equals(first);
    boolean joint = forward && isJoint(text, first, second);
    boolean told =
        BEGIN.isIn(before(text, from, moments))
            && END.isIn(before(text, to, moments))
            && (!PRECEDED.isIn(text.substring(0, length.start()))
                || isAfter(text, length, moments));
    boolean passed =
        PASSED.isIn(text)
            && BETWEEN_ACTS.isIn(text.substring(0, first.start()))
            && AND_ACTS.isIn(text.substring(first.end(), second.start()));
    boolean later =
        forward
            && length.start() >= second.end()
            && THEN_LATER.isIn(text.substring(length.end()))
            && NEXT.isIn(text.substring(second.end(), length.start()));
    return (joint || told || passed || later)
            && isOfIt(text, length, first, second)
            && !from.last().isAfter(to.first())
        ? Optional.of(new Apart(from, to))
        : Optional.empty();
  }

  /// "Released in 1990 after 27 years; he had been arrested in 1962"; "seized power in 1987 and
  /// fell in 2011, after 23 years": what ended so is told, and its beginning stands farther off.
  private static boolean isAfter(String text, Length length, List<Moment> moments) {
    Moment first = moments.getFirst();
    Moment second = moments.getLast();
    boolean backward = first.first().isAfter(second.last());
    int from = (backward ? first : second).end();
    return from <= length.start()
        && (!backward || length.end() <= second.start())
        && JUST_AFTER.isIn(text.substring(from, length.start()));
  }

  private static boolean isJoint(String text, Moment first, Moment second) {
    String before = text.substring(0, first.start());
    String between = text.substring(first.end(), second.start());
    return (FROM.isIn(before) && JOINT.isIn(between))
        || (BETWEEN.isIn(before) && AND.isIn(between));
  }

  /// Whether no other clause stands between, and the length is not reckoned from elsewhere.
  private static boolean isOfIt(String text, Length length, Moment first, Moment second) {
    boolean later =
        length.start() >= second.end()
            && LATER.isIn(text.substring(length.end()))
            && NEXT.isIn(text.substring(second.end(), length.start()));
    if (later) {
      return true;
    }
    String between =
        length.end() <= first.start()
            ? text.substring(length.end(), first.start())
            : length.start() >= second.end() ? text.substring(second.end(), length.start()) : "";
    return !OTHER_CLAUSE.isIn(EXPLAINED.matcher(between).replaceFirst(" "))
        && !ELSEWHERE.isIn(text.substring(length.end()));
  }

  /// The words before a moment, back to the other one.
  private static String before(String text, Moment moment, List<Moment> moments) {
    int after =
        moments.stream().mapToInt(Moment::end).filter(end -> end <= moment.start()).max().orElse(0);
    return text.substring(Math.max(after, moment.start() - REACH), moment.start());
  }
}
