package dev.chancery.checking.known;

/// The parts of patterns that speak of offices.
final class OfficeWords {

  private static final String STATE_OFFICE =
      ("[Vv]ice[ -][Pp]resident|[Pp]resident|PRESIDENT|[Pp]rime\\s+[Mm]inister|[Pp]remier|PM\\b|"
           + "[Cc]hancellor\\s+of\\s+the\\s+[Ee]xchequer|[Cc]hancellor|[Tt]aoiseach|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mir|[Ss]ultan|[Mm]onarch|[Ss]upreme\\s+[Ll]eader|[Gg]overnor["
           + " -][Gg]eneral|[Ff]oreign\\s+[Mm]inister|"
           + "[Ff]oreign\\s+[Aa]ffairs\\s+[Mm]inister|[Ee]xternal\\s+[Aa]ffairs\\s+[Mm]inister|"
           + "[Mm]inister\\s+(?:of|for)\\s+[Ff]oreign\\s+[Aa]ffairs|[Ff]oreign\\s+[Ss]ecretary|"
           + "[Ss]ecretary\\s+of\\s+[Ss]tate|[Dd]efen[sc]e\\s+[Ss]ecretary|"
           + "[Ss]ecretary\\s+of\\s+[Dd]efen[sc]e|[Dd]efen[sc]e\\s+[Mm]inister|[Ff]inance\\s+[Mm]inister|"
           + "[Mm]inister\\s+(?:of|for)\\s+(?:[Nn]ational\\s+)?(?:[Dd]efen[sc]e|[Ff]inance)|"
           + "[Tt]reasury\\s+[Ss]ecretary|[Ss]ecretary\\s+of\\s+the\\s+[Tt]reasury|"
           + "[Tt]rade\\s+[Rr]epresentative|(?:[Tt]op|[Cc]hief)\\s+[Dd]iplomat|[Hh]ead\\s+of\\s+(?:state|government)");

  private static final String BODY_OFFICE =
      ("[Ss]ecretary[ -][Gg]eneral|[Dd]irector[ -][Gg]eneral|[Mm]anaging\\s+[Dd]irector|"
          + "[Ee]xecutive\\s+[Dd]irector|[Aa]dministrator|[Cc]hief|[Hh]ead|[Bb]oss|"
          + "[Ff]oreign\\s+[Pp]olicy\\s+[Cc]hief|[Hh]igh\\s+[Rr]epresentative|"
          + "[Hh]igh\\s+[Cc]ommissioner|[Cc]hair(?:man|woman|person)?");

  static final String ANY = STATE_OFFICE + "|" + BODY_OFFICE;

  static final String OFFICE = "(?<office>%s)".formatted(ANY);

  static final String ELECT = "(?<elect>[ -](?:elect|designate))?";

  private static final String WORDS =
      ("(?:(?:[Ff]ormer|[Ee]x-?|[Tt]hen[ -]?|[Ll]ate|[Oo]utgoing|[Ii]ncoming|[Aa]cting|[Ii]nterim|"
           + "[Cc]aretaker|[Nn]ew(?:ly(?:[\\s-]\\w+){0,2}?)?|[Cc]urrent|[Dd]eputy|[Vv]ice|[Ff]irst|"
           + "[Oo]usted|[Dd]eposed|[Ff]uture|[Ss]hadow|[Nn]ext|[Oo]nly|[Tt]ransitional|[Oo]netime|"
           + "[Rr]e-?elected|[Pp]ast|[Pp]revious|[Ff]ederal|[Ss]itting|[Ii]ncumbent|"
           + "[Ss]elf-proclaimed|[Ll]ongest-serving|[Ll]ast|[Ll]ongtime|[Ll]ong-time|[Vv]eteran|"
           + "Socialist|Labou?r|Conservative|Liberal|Social\\s+Democratic|Christian\\s+Democratic|Democratic|Republican|Green|Communist|Islamist|Peronist)"
           + "[\\s-]+|\\d+(?:st|nd|rd|th)\\s+)*");

  /// "former", "then", "new".
  static final String HOW = "(?<how>%s)".formatted(WORDS);

  /// The same between a state and the office, where any words may tell more of the person.
  static final String HOW_BETWEEN =
      "(?<how2>%s(?:(?!(?:and|or|to|of|for|by|with|the|an?|in|on|as|at|from|is|was|has|had|that|who|its?|told|said|says?|where|when|but|under|met|foreign\\s+policy)\\b)\\p{Ll}[\\p{L}-]*,?\\s+){0,3}%s)"
          .formatted(WORDS, WORDS);

  /// Between a person and the office that follows.
  static final String TIE =
      ("(?:,|\\s+\\(|\\s+(?:is|was|became|remains|has\\s+been)|,\\s+who\\s+(?:is|was|became|has\\s+been))"
           + "\\s*(?:now\\s+|currently\\s+|elected\\s+|appointed\\s+)?(?:the\\s+)?");

  /// How someone enters an office; the words tell of the article's days.
  static final String ENTRY =
      ("\\s+(?:(?:was|were|is|has\\s+been|had\\s+been)\\s+)?(?:formally\\s+|officially\\s+)?"
           + "(?:sworn\\s+in|inaugurated|appointed|named|re-?appointed|elected|re-?elected|confirmed|installed|"
           + "took\\s+(?:office|over|up\\s+\\w+|the\\s+oath(?:\\s+of\\s+office)?)|takes\\s+over|begins?|began\\s+\\w+|"
           + "started\\s+\\w+|assumed\\s+office)(?:\\s+(?:on\\s+)?(?:\\p{Lu}\\p{Ll}+day|today|yesterday|this\\s+week))?"
           + "\\s+as\\s+(?:the\\s+)?");

  private OfficeWords() {}
}
