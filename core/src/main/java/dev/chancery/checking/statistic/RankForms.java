package dev.chancery.checking.statistic;

import static dev.chancery.checking.statistic.SignedSentence.OWNER;
import static dev.chancery.checking.statistic.SignedSentence.STATE;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// How a rank among partners is told: "Korea is Peru's fifth-largest export market", "Peru's
/// largest supplier, China".
final class RankForms {

  private static final String ADVERB =
      "(?:,?\\s+(?:currently|now|also|today|still|already|again|presently|indeed|consistently|thus|therefore|by\\s+far|for\\s+(?:many\\s+)?years|once\\s+again),?)*";
  private static final String BE =
      "(?:is|are|was|were|remain(?:s|ed)?|bec[ao]mes?|(?:has|have|had)\\s+(?:now\\s+|also\\s+|since\\s+|already\\s+|long\\s+)?(?:become|been|remained)|(?:is|was)?\\s*rank(?:s|ed)\\s+as|(?:has\\s+)?emerg(?:es|ed)\\s+as|stands\\s+as|stood\\s+as|constitutes?|represents?)";
  private static final String KIND =
      "(?:\\s+(?:single|overall|foreign|international|global|external|bilateral|economic\\s+and|goods|merchandise))*";

  private static final String EXPORTS =
      "(?<exports>export(?:ing)?\\s+(?:market|destination|partner|customer|outlet)"
          + "|(?:market|destination|outlet|buyer|customer)\\s+(?:for|of)\\s+(?:(?<owner>%1$s)\\s+)?(?:goods\\s+|merchandise\\s+|total\\s+)?(?:exports|products|goods)(?!\\s+of))"
              .formatted(OWNER);
  private static final String IMPORTS =
      "(?<imports>import(?:ing)?\\s+(?:source|partner|supplier|origin)|(?:source|supplier|origin)\\s+of\\s+(?:(?<owned>%1$s)\\s+)?(?:imports|imported\\s+goods)(?!\\s+of))"
          .formatted(OWNER);
  private static final String NOUN =
      "(?:%s|%s|(?<trade>(?:trad(?:e|ing)|commercial|commerce)\\s+partner)|(?<aid>(?:(?:bilateral|aid|development|foreign|aid\\s+and\\s+development)\\s+)*donor))"
          .formatted(EXPORTS, IMPORTS);
  private static final String RANKED = RankWords.PATTERN + KIND + "\\s+" + NOUN;

  private static final String SUBJECT = "(?<subject>" + STATE + ")";
  private static final String OBJECT = "(?<object>" + OWNER + ")";
  private static final String OF = "(?:\\s+(?:of|for|to)\\s+(?<of>" + STATE + "))";

  private static final List<Wording> FORMS =
      List.of(
          form("%1$s%4$s\\s+%5$s%4$s\\s+(?:as\\s+)?%2$s\\s+%3$s"),
          form("%1$s%4$s\\s+%5$s%4$s\\s+(?:as\\s+)?(?:the\\s+)?%3$s%6$s?"),
          form("%2$s\\s+%3$s,?\\s+(?:(?:is|was|remains|became|has\\s+been)%4$s\\s+)?%1$s"),
          form("%1$s,\\s+(?:which\\s+is\\s+)?%4$s\\s*%2$s\\s+%3$s"),
          form("%1$s,\\s+(?:which\\s+is\\s+)?the\\s+%3$s%6$s"),
          form("\\b[Aa]s\\s+%2$s\\s+%3$s,\\s+%1$s"),
          form("\\b(?:made|makes|making|make)\\s+%1$s\\s+%2$s\\s+%3$s"),
          form(
              "%1$s%4$s\\s+(?:ranks|ranked|rank|was\\s+ranked|is\\s+ranked|came|placed|stood)\\s+%3$s"),
          form(
              "%1$s\\s+(?:(?:has|had|have)\\s+)?(?:overtook|overtaken|surpassed|passed|replaced|displaced)\\s+%7$s\\s+(?:as|to\\s+become)\\s+%2$s\\s+%3$s"));

  /// "Ranked 11th among Peru's trading partners".
  private static final Wording AMONG =
      Wording.of(
          "%s\\s+(?:is\\s+|was\\s+)?(?:ranks|ranked|rank|came|placed|stood)\\s+(?:in\\s+)?%s\\s+(?:place\\s+)?(?:among|of|in\\s+the\\s+list\\s+of)\\s+%s\\s+%ss\\b"
              .formatted(SUBJECT, RankWords.PATTERN, OBJECT, NOUN));

  /// What makes another ranking of it: of a region, of some goods, or of several.
  private static final Wording RESTRICTED =
      Wording.of(
          "^s\\b|^\\s+with\\s|^,?\\s+(?:in|within|among|across|outside|inside|from|for|of|on|to)\\s+(?!(?:the\\s+)?(?:year\\s+)?(?:19|20)\\d\\d|(?:the\\s+)?world\\b|terms\\s+of\\s+(?:total\\s+)?(?:trade|value|volume)|value\\s+terms|goods\\b|merchandise\\b|last\\s+year|recent\\s+years|(?:a|the)\\s+(?:decade|row)|(?:many|several|the\\s+(?:past|last))\\s)");

  private static final Wording ONE_OF =
      Wording.of("(?i)\\b(?:one\\s+of|among)\\s+(?:the\\s+)?[^,;]{0,25}$");

  private RankForms() {}

  /// A rank as it is told.
  ///
  /// @param subject who has it
  /// @param object among whose partners
  record Told(int start, int end, int rank, PartnerFlow flow, String subject, String object) {}

  private static Wording form(String pattern) {
    return Wording.of(pattern.formatted(SUBJECT, OBJECT, RANKED, ADVERB, BE, OF, STATE));
  }

  /// The ranks that a sentence tells, each once.
  static Stream<Told> in(SignedSentence sentence) {
    return Stream.concat(FORMS.stream(), Stream.of(AMONG))
        .flatMap(form -> form.results(sentence.text()))
        .flatMap(found -> told(sentence, found).stream())
        .distinct();
  }

  private static Optional<Told> told(SignedSentence sentence, MatchResult found) {
    String after = sentence.text().substring(found.end());
    String before = sentence.text().substring(0, found.start("rank"));
    if (RESTRICTED.isIn(after) || ONE_OF.isIn(before)) {
      return Optional.empty();
    }
    Optional<String> subject = sentence.code(found, "subject");
    return object(sentence, found)
        .filter(object -> subject.isPresent() && !subject.get().equals(object))
        .map(object ->
            new Told(
                found.start(),
                found.end(),
                RankWords.place(found.group("rank")),
                flow(found),
                subject.orElseThrow(),
                object));
  }

  private static Optional<String> object(SignedSentence sentence, MatchResult found) {
    return Stream.of("object", "of", "owner", "owned")
        .filter(group -> found.namedGroups().containsKey(group))
        .flatMap(group -> sentence.code(found, group).stream())
        .findFirst();
  }

  private static PartnerFlow flow(MatchResult found) {
    if (found.group("exports") != null) {
      return PartnerFlow.EXPORTS;
    }
    if (found.group("imports") != null) {
      return PartnerFlow.IMPORTS;
    }
    return found.group("trade") != null ? PartnerFlow.TRADE : PartnerFlow.AID;
  }
}
