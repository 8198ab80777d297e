package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/// How a number and the list of what it counts stand beside each other.
final class ListForms {

  private static final String PLURAL =
      "(?<noun>(?:(?!(?:are|were|is|was|have|has) )[\\p{L}'’-]+"
          + " ){0,4}?(?:\\p{Ll}[\\p{L}-]+s|countries|men|women|people|children))";
  private static final String TAIL =
      "(?: (?:of|in|to|on|for|from|with|at|around|along|that make up|which make up|making up|that"
          + " form|forming|that belong to|belonging to|bordering(?: on)?) (?:(?! - | are | were"
          + " )[^,;:—–(.\uE000]){1,50})?";
  private static final String NUMBER =
      "(?<!\uE001 of (?:the|its|their) )\uE000n(?<number>\\d+)\uE001 ";
  private static final String BARE = "\uE000n(?<number>\\d+)\uE001";

  /// Words that say how many there are.
  private static final Map<String, Integer> GROUPS =
      Map.of("pair", 2, "duo", 2, "couple", 2, "trio", 3, "quartet", 4, "quintet", 5);

  private static final String GROUP = "\\b(?<group>(?i:pair|duo|couple|trio|quartet|quintet)) of ";
  private static final String NAMELY = "(?:namely |that is |i\\.e\\.,? |those of |of )?";
  private static final String THEIR_MEN =
      "(?:(?:[Tt]he )?(?:[a-z-]+"
          + " ){0,2}(?:[Mm]inisters|[Ee]nvoys|[Pp]residents|[Ll]eaders|[Dd]elegates|[Rr]epresentatives|[Oo]fficials|[Aa]mbassadors|[Gg]overnments|[Dd]iplomats|[Dd]elegations|[Ee]xperts|[Tt]roops|[Pp]remiers|[Dd]eputies)"
          + " (?:of|from) )";
  private static final String BODIES =
      "(?<noun>(?:[a-z]+"
          + " )?(?:governments|states|countries|sides|parties|ministers|leaders|presidents|neighbours|neighbors|capitals|nations|republics|partners))";
  private static final String END = "(?=[,.;)]| —| –| -|$)";
  private static final String BEGIN =
      "(?:^|(?<=[,;:(]"
          + " )|(?<=\\b(?:[Bb]y|[Oo]f|[Bb]etween|[Ii]n|[Ww]ith|[Ff]rom|[Tt]o|[Aa]t|[Aa]mong|[Bb]oth|[Ff]or|[Aa]re|[Ww]ere|members|countries|states|nations|partners|neighbours)"
          + " ))";

  /// What the number without its noun does.
  private static final String DOES =
      "(?= (?:that|who|which|had|have|has|are|were|will|would|could|can|must|may|did|do|also|met|talked|agreed|signed|said|want|wanted)\\b|[.,;]|$)";

  private static final List<Wording> FORMS =
      List.of(
          // the four members, Chile, Colombia, Mexico and Peru, met
          Wording.of(
              NUMBER
                  + PLURAL
                  + TAIL
                  + "(?:,|:| —| –| -| \\() ?"
                  + NAMELY
                  + NameList.NAMES
                  + END
                  + "(?!, \\p{Lu})"),
          // the trio of states, Japan, Korea and Mongolia
          Wording.of(
              GROUP
                  + PLURAL
                  + TAIL
                  + "(?:,|:| —| –| \\() ?"
                  + NAMELY
                  + NameList.NAMES
                  + END
                  + "(?!, \\p{Lu})"),
          // Chile, Colombia, Mexico and Peru, the four members of the alliance
          Wording.of(
              BEGIN
                  + NameList.NAMES
                  + "(?: — | – |(?:, | — | – | \\(|, all |, which are |, who are | are | were"
                  + " )(?:the|its|all|their) )"
                  + NUMBER
                  + PLURAL),
          // Chad, Mali and Niger, that is, by all three members
          Wording.of(
              BEGIN
                  + NameList.NAMES
                  + ", (?:that is|in other words|i\\.e\\.),? (?:to say,? )?(?:(?:by|of|from|in|for)"
                  + " )?all (?:the |its |of the )?"
                  + NUMBER
                  + PLURAL),
          // Chad, Mali and Niger, the trio that signed
          Wording.of(
              BEGIN
                  + NameList.NAMES
                  + ", (?:the|a) (?<group>(?i:pair|duo|trio|quartet|quintet))\\b(?! of\\b)"),
          // Andorra, Monaco and the host, three in number
          Wording.of(
              "(?:^|[.;:] )(?<list>"
                  + NameList.NAME
                  + "(?:, "
                  + NameList.NAME
                  + "){0,20},? and (?:(?:the|its|their) [a-z]+|"
                  + NameList.NAME
                  + ")), "
                  + BARE
                  + " in (?:number|all)\\b"),
          // ministers from Chad, Mali and Niger signed; the three governments will pay
          Wording.of(
              "(?:^|[.;] )"
                  + THEIR_MEN
                  + "?"
                  + NameList.NAMES
                  + " (?:signed|agreed|adopted|approved|concluded|founded|formed|created|launched|endorsed|initialled|drafted|set"
                  + " up|share|joined)\\b[^.:;,\uE000]{0,60};(?![^.]*\\b(?:with|and|joined|including)\\b)"
                  + " (?:these|the|all|all the) "
                  + NUMBER
                  + BODIES
                  + "\\b(?! (?:of|that|which|who|in|along|around|on)\\b)"),
          // seven delegations, from Chad, Mali ...; two talks in Bern, with the leaders of ...
          Wording.of(
              NUMBER
                  + "(?<noun>(?:[a-z-]+"
                  + " ){0,2}(?:delegations|teams|missions|embassies|contingents|ministers|presidents|leaders|envoys|ambassadors|airlines))"
                  + TAIL
                  + ", from "
                  + NameList.NAMES
                  + "(?=[.;]|$)"),
          Wording.of(
              NUMBER
                  + "(?<noun>(?:[a-z-]+"
                  + " ){0,2}(?:talks|meetings|conversations|consultations|agreements|accords|treaties|pacts|deals|memoranda))"
                  + TAIL
                  + ", with (?:(?:the|its|his|her) )?(?:[a-z]+ (?:of|from|in) )?"
                  + NameList.NAMES
                  + "(?=[.;]|$)"),
          // two agreements were signed, one on fish and the other on ships
          Wording.of(
              NUMBER
                  + PLURAL
                  + "(?: [^,;:—–(.\uE000]{1,60})?(?:,|:| —| –) (?<list>\uE000n\\d+\uE001"
                  + " [^,;:.\uE000]{1,50},? and (?:the other|another)"
                  + " [^,;:.\uE000]{1,50})(?=[.;]|$)"),
          // Hanoi, Vientiane and Phnom Penh, three capitals
          Wording.of(BEGIN + NameList.NAMES + ", " + NUMBER + PLURAL),
          // France, Germany and Ukraine: these three talked; Ghana and Togo signed; the two had met
          Wording.of(
              BEGIN
                  + NameList.NAMES
                  + "(?:[:;,]| —|"
                  + " –|[^.:;,\uE000]{1,50};(?![^.]*\\b(?:with|and|joined|including)\\b))"
                  + " (?:these|those|the|all|all the|which makes|that makes|making) "
                  + BARE
                  + DOES),
          // a tour of three countries takes her to Chad, Mali and Togo
          Wording.of(
              NUMBER
                  + PLURAL
                  + " (?:takes?|took|will take|leads?|led|brings?|brought) (?:her|him|them|it|us)"
                  + " to "
                  + NameList.NAMES
                  + "(?=[.;]|$)"),
          // four countries on the trip, which takes him to Chad, Mali, Niger and Togo
          Wording.of(
              NUMBER
                  + PLURAL
                  + "(?: [^,;:—–(.\uE000]{1,50})?, (?:which|that|a (?:trip|tour|journey) that)"
                  + " (?:takes?|took|will take|leads?|led|brings?|brought) (?:her|him|them|it|us)"
                  + " to "
                  + NameList.NAMES
                  + "(?=[.;]|$)"),
          // took her to Chad, Mali and Togo; in all three capitals she signed accords
          Wording.of(
              BEGIN
                  + NameList.NAMES
                  + "[;,.] (?:[Ii]n|[Tt]o|[Ff]rom|[Oo]f|[Aa]t) (?:all|the|these|those|all the) "
                  + NUMBER
                  + "(?<noun>(?:capitals|cities|towns|countries|states|nations|republics|kingdoms|islands|neighbours))\\b(?!"
                  + " (?:of|in|that|which|where)\\b)"),
          // Chad, Mali and Togo each sent a minister, that is three of the five states
          Wording.of(
              BEGIN
                  + NameList.NAMES
                  + "[^.:;,\uE000]{1,50}, (?:that is to say|that is|or|i\\.e\\.,?) "
                  + BARE
                  + " of (?:the|its)\\b"),
          // the three founders are Chile, Mexico and Peru
          Wording.of(
              NUMBER
                  + PLURAL
                  + TAIL
                  + " (?:are|were|have been|comprises?|comprised|consists? of|is made up of|is"
                  + " composed of) "
                  + NameList.NAMES
                  + "(?=[.;]|$| —| –)"),
          // three states joined on Wednesday: Chile, Mexico and Peru
          Wording.of(
              NUMBER
                  + PLURAL
                  + "(?: [^,;:—–(.\uE000]{1,70})?: "
                  + NameList.NAMES
                  + "(?=[.;]|$| —| –)"),
          // only three of the five sent a minister, namely Denmark, Norway and Sweden
          Wording.of(
              NUMBER
                  + "of (?:the|its|their) (?:\uE000n\\d+\uE001 )?"
                  + PLURAL
                  + "(?:(?: [^,;:—–(.\uE000]{1,60})?(?:,|:| —| –) ?(?:namely|that is) |(?:,|:| —|"
                  + " –) ?)"
                  + NameList.NAMES
                  + END),
          // three ministers came, namely those of Chile, Mexico and Peru
          Wording.of(
              NUMBER
                  + PLURAL
                  + "(?: [^,;:—–(.\uE000]{1,70})(?:,|:| —| –) ?(?:namely|that is|i\\.e\\.,?) "
                  + NameList.NAMES
                  + END),
          // six – Brazil, China, Germany, India, Russia and South Africa – abstained
          Wording.of(BARE + " ?(?:[—–] |\\()" + NameList.NAMES + "(?= —| –|\\))"),
          // there are three of us: Chad, Mali and Togo
          Wording.of(BARE + " of (?:us|them|you)(?: ?[—–:] ?|, )" + NameList.NAMES + END),
          // Chad, Mali and Togo make up the three-strong group
          Wording.of(
              BEGIN
                  + NameList.NAMES
                  + " (?:make up|form|constitute|are) (?:the|a|an|this|that) "
                  + BARE
                  + "-(?:strong|member|nation|state|country|party|man)\\b"),
          // three consulates, in Vienna, Rome and Oslo
          Wording.of(
              NUMBER
                  + "(?<noun>(?:[\\p{L}-]+"
                  + " )?(?:offices|consulates|embassies|missions|branches|cities|capitals|towns|centres|centers|bases|ports|schools|universities|airports|stations|factories|plants|camps|crossings))(?:,|:|"
                  + " —| –) in "
                  + NameList.NAMES
                  + "(?=[.;]|$)"),
          // its neighbours number seven: Chad, Libya ...
          Wording.of("\\bnumber(?:s|ed)? " + BARE + "(?<noun>): " + NameList.NAMES),
          // the five parties – Denmark, Finland, Iceland, Norway, Sweden – met
          Wording.of(
              NUMBER + PLURAL + TAIL + "(?: [—–] | \\()" + NameList.UNJOINED + "(?= —| –|\\))"),
          // four times this year: in Vienna in February, in Rome in June
          Wording.of(
              NUMBER
                  + PLURAL
                  + "(?: [^,;:—–(.\uE000]{1,40})?: (?<list>(?<in>in|on|at|from|to|with|by|for)"
                  + " [^:;.()—–\uE000,]{2,40}(?:, \\k<in> [^:;.()—–\uE000,]{2,40}?)*,? and \\k<in>"
                  + " [^:;.()—–\uE000,]{2,40})(?=[.)]|$)"),
          // three areas: trade, energy and health
          Wording.of(
              NUMBER
                  + PLURAL
                  + TAIL
                  + "(?:: ?| — | – |, (?:namely|that is|i\\.e\\.,?)"
                  + " )(?<list>[^:;.()—–\uE000,]{2,60}(?:, [^:;.()—–\uE000,]{2,60})*,? and"
                  + " [^:;.()—–\uE000,]{2,70})(?=[.)]|$| —| –|,?[”\"])"));

  private static final Wording SLOT = Wording.of("\uE000n(?<number>\\d+)\uE001");

  private ListForms() {}

  /// @param list the words of the list
  /// @param number how many are told
  /// @param words how that is told
  /// @param noun what is counted; may be empty
  record Listed(String list, double number, String words, String noun, int start, int end) {}

  /// All lists of a text with their numbers, the plainest first.
  static List<Listed> in(SlottedText text) {
    return FORMS.stream()
        .flatMap(form -> form.results(text.text()))
        .map(found -> listed(text, found))
        .toList();
  }

  private static Listed listed(SlottedText text, MatchResult found) {
    String noun = Wording.group(found, "noun");
    String number = Wording.group(found, "number");
    if (number.isEmpty()) {
      String word = Wording.group(found, "group");
      int many = GROUPS.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), 0);
      return new Listed(
          words(text, found.group("list")), many, word, noun, found.start(), found.end());
    }
    Figure figure = text.figure(number);
    return new Listed(
        words(text, found.group("list")),
        figure.value().doubleValue(),
        figure.words(),
        noun,
        found.start(),
        found.end());
  }

  /// "One on fish and the other on ships", with the words of its numbers.
  private static String words(SlottedText text, String list) {
    return SLOT.matcher(list).replaceAll(slot -> text.figure(slot.group("number")).words());
  }
}
