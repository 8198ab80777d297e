package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.ACTOR;
import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.NATION;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Wording;
import java.util.List;

/// The ways to tell that states joined or left an organisation.
final class JoiningForms {

  private static final String WHO =
      "(?<states>%1$s(?:(?:,\\s+|,?\\s+and\\s+)(?:the\\s+)?%1$s){0,12})".formatted(STATE);
  private static final String WHERE = "(?:the\\s+)?(?<body>%s)".formatted(BODY);
  private static final String DATE = ClaimedDate.PATTERN;
  private static final String ADVERB =
      "(?:,\\s+(?:which|who))?\\s+(?:(?:has|have|had|formally|officially|first|only|itself|also|finally|both|all|then|together|just|later|(?:on\\s+)?\\p{Lu}\\p{Ll}+day|today|this\\s+week)\\s+)*";
  private static final String MEMBER =
      "(?:(?:full|new|official|founding|permanent)(?:-fledged)?\\s+)?(?:members?|member\\s+states?|partner\\s+states?)";
  private static final String JOINED =
      ("(?<joined>joined|joins|acceded\\s+to|accedes\\s+to|entered|(?:was|were|been|is|are)\\s+(?:admitted|accepted)\\s+(?:in)?to|"
           + "(?:became|become|becomes)\\s+(?:(?:an?|the\\s+\\S+|its\\s+\\S+)\\s+)?%1$s\\s+of|an?\\s+%1$s\\s+of|"
           + "belong(?:s|ed)\\s+to|(?:been|was|were)\\s+(?:an?\\s+)?%1$s\\s+of)")
          .formatted(MEMBER);
  private static final String LEFT =
      "(?<left>left|quit|quits|withdrew\\s+from|withdrawn\\s+from|exited|ceased\\s+to\\s+be\\s+(?:an?\\s+)?members?\\s+of|departed\\s+from|pulled\\s+out\\s+of)";
  private static final String GAP =
      "(?:\\s(?!(?:in|and|but|to|for|until|till|before|when|while)\\s)[^.;:,\\d]{1,40}?)?";
  private static final String WHEN =
      "%s,?\\s+(?:only\\s+|back\\s+)?(?:in|on|since)\\s+%s".formatted(GAP, DATE);

  /// With the year in which it was.
  static final List<Wording> DATED =
      List.of(
          Wording.of(WHO + ADVERB + "(?:" + JOINED + "|" + LEFT + ")\\s+" + WHERE + WHEN),
          Wording.of(
              "%s,\\s+(?:a|an)\\s+(?<body>%s)(?<joined>)(?<left>\\b\\B)?\\s+%s%s"
                  .formatted(WHO, BODY, MEMBER, WHEN)),
          Wording.of(
              "%s%s(?<joined>became|become|been|was|were)(?<left>\\b\\B)?\\s+(?:an?\\s+)?(?:full\\s+)?(?<body>%s)\\s+%s%s"
                  .formatted(WHO, ADVERB, BODY, MEMBER, WHEN)),
          Wording.of(
              "%s,?\\s+which\\s+%s%s(?:(?<joined>joined|entered)|(?<left>left|quit|exited))%s"
                  .formatted(WHERE, WHO, ADVERB.replace("\\s+(?:(?:has", "\\s+(?:(?:has"), WHEN)),
          Wording.of(
              "\\b(?:[Ss]ince|[Aa]fter)\\s+(?<joined>joining|entering|acceding\\s+to)(?<left>\\b\\B)?\\s+%s%s,\\s+(?:the\\s+)?%s"
                  .formatted(WHERE, WHEN, WHO)),
          Wording.of(
              "%s(?:%s)?[^.;:\uE000-\uE003]{0,80}?\\b(?:since|after|before|until|when\\s+it)\\s+(?<joined>joining|entering|joined|entered|acceding\\s+to)(?<left>\\b\\B)?\\s+%s%s(?!,?\\s+(?:the\\s+)?%s)"
                  .formatted("(?<states>" + STATE + ")", "['’]s?", WHERE, WHEN, STATE)),
          Wording.of(
              "%s['’]s?\\s+(?:(?<joined>accession\\s+to|entry\\s+(?:in)?to|admission\\s+to|membership\\s+(?:of|in))|(?<left>exit\\s+from|withdrawal\\s+from|departure\\s+from))\\s+%s%s"
                  .formatted(WHO, WHERE, WHEN)),
          Wording.of(
              "%s,\\s+(?<joined>)(?<left>\\b\\B)?in\\s+%s\\s+since\\s+%s"
                  .formatted(WHO, WHERE, DATE)),
          Wording.of(
              "%s\\s+(?:was|is|became)\\s+the\\s+(?:first|only|last|latest)\\s+[^.;:,\uE000\uE002]{0,40}?\\bto\\s+(?<joined>join|enter)(?<left>\\b\\B)?\\s+%s,?\\s+in\\s+%s"
                  .formatted("(?<states>" + STATE + ")", WHERE, DATE)),
          Wording.of(
              "\\b[Aa]n?\\s+(?<joined>)(?<left>\\b\\B)?(?:%s)\\s+of\\s+%s\\s+since\\s+%s,\\s+(?:the\\s+)?%s"
                  .formatted(MEMBER.replace("members?", "member"), WHERE, DATE, WHO)),
          Wording.of(
              "(?<states>%s)\\s+(?<joined>did\\s+not\\s+(?:formally\\s+)?(?:join|enter|accede\\s+to|become\\s+an?\\s+(?:full\\s+)?member\\s+of))(?<left>\\b\\B)?\\s+%s\\s+until\\s+(?:as\\s+late\\s+as\\s+)?%s"
                  .formatted(NATION, WHERE, DATE)),
          Wording.of(
              "(?<states>%s)\\s+(?:only\\s+)?(?<joined>waited)(?<left>\\b\\B)?\\s+until\\s+%s\\s+(?:to\\s+(?:join|enter|accede\\s+to)|before\\s+(?:joining|entering|acceding\\s+to))\\s+%s"
                  .formatted(NATION, DATE, WHERE)),
          Wording.of(
              "\\b[Ii]n\\s+%s,?\\s+(?:when\\s+)?(?:the\\s+)?%s%s(?:%s|%s)\\s+%s(?!,?\\s+(?:in|on)\\s)"
                  .formatted(DATE, WHO, ADVERB, JOINED, LEFT, WHERE)));

  /// The organisation stands elsewhere, the only one of the sentence.
  static final Wording ADMITTED =
      Wording.of(
          "%s,?[^.;:\uE000\uE002]{0,70}?\\b(?<joined>(?:was|were)\\s+(?:formally\\s+)?admitted(?:\\s+as\\s+an?\\s+(?:full\\s+)?member)?)(?<left>\\b\\B)?\\s+(?:only\\s+)?in\\s+%s"
              .formatted(WHO, DATE));

  /// After the name of the organisation, where nothing more is told of it.
  private static final String STOP =
      "(?=\\s*(?:[.;)”\"]|$|,(?!\\s+(?:the\\s+)?(?:%s|\\p{Lu}))|\\s+(?:as\\s+(?:an?|its|the|full)\\b|on\\s+\\p{Lu}|in\\s+\\p{Lu}\\p{Ll}+(?!\\w*ing)\\b|at\\s+the\\s+(?:start|beginning|end)|this\\s|last\\s|earlier\\s|after\\s|when\\s|today|yesterday|alongside|together|along|and\\s+\\p{Ll}+(?:ed|s)\\b)))"
          .formatted(ACTOR);

  /// Without a year, told as of late.
  static final List<Wording> RECENT =
      List.of(
          Wording.of(WHO + ADVERB + "(?:" + JOINED + "|" + LEFT + ")\\s+" + WHERE + STOP),
          Wording.of(
              "%s[^.;:\uE000-\uE003]{0,45}?\\b(?<joined>among\\s+the\\s+\\S+\\s+(?:countries|states|nations)\\s+(?:that|which)\\s+(?:joined|entered))(?<left>\\b\\B)?\\s+%s%s"
                  .formatted(WHO, WHERE, STOP)),
          Wording.of(
              "%s\\s+(?:has\\s+|have\\s+)?(?:formally\\s+)?(?<joined>admitted|admits|welcomed|accepted)(?<left>\\b\\B)?\\s+(?:the\\s+)?%s\\s+as\\s+(?:an?|its|the)\\s+(?:\\S+\\s+)?(?:full\\s+)?(?:member|partner\\s+state)"
                  .formatted(WHERE, WHO)));

  private JoiningForms() {}
}
