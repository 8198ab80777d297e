package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.NATION;
import static dev.chancery.checking.known.Marked.STATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds persons with offices in a sentence: "President X of Y", "Y's Prime Minister X", "X,
/// president of Y".
final class OfficeForms {

  private static final String STATE_OFFICE =
      "[Vv]ice["
          + " -][Pp]resident|[Pp]resident|PRESIDENT|[Pp]rime\\s+[Mm]inister|[Pp]remier|[Cc]hancellor|[Tt]aoiseach|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mir|[Ss]ultan|[Ss]upreme\\s+[Ll]eader|[Gg]overnor["
          + " -][Gg]eneral|[Ff]oreign\\s+[Mm]inister|[Ff]oreign\\s+[Aa]ffairs\\s+[Mm]inister|[Ee]xternal\\s+[Aa]ffairs\\s+[Mm]inister|[Mm]inister\\s+(?:of|for)\\s+[Ff]oreign\\s+[Aa]ffairs|[Ff]oreign\\s+[Ss]ecretary|[Ss]ecretary\\s+of\\s+[Ss]tate|[Dd]efense\\s+[Ss]ecretary|[Ss]ecretary\\s+of\\s+[Dd]efense";
  private static final String BODY_OFFICE =
      "[Ss]ecretary[ -][Gg]eneral|[Dd]irector["
          + " -][Gg]eneral|[Mm]anaging\\s+[Dd]irector|[Pp]resident|[Cc]hief|[Hh]ead|[Ff]oreign\\s+[Pp]olicy\\s+[Cc]hief|[Hh]igh\\s+[Rr]epresentative|[Hh]igh\\s+[Cc]ommissioner|[Cc]hair(?:man|woman|person)?";
  private static final String OFFICE = "(?<office>%s)".formatted(STATE_OFFICE + "|" + BODY_OFFICE);
  private static final String ELECT = "(?<elect>[ -](?:elect|designate))?";
  private static final String MOD =
      "(?<how>(?:(?:[Ff]ormer|[Ee]x-?|[Tt]hen["
          + " -]?|[Ll]ate|[Oo]utgoing|[Ii]ncoming|[Aa]cting|[Ii]nterim|[Cc]aretaker|[Nn]ew(?:ly(?:\\s+elected)?)?|[Cc]urrent|[Dd]eputy|[Vv]ice|[Ff]irst|[Oo]usted|[Dd]eposed|[Ff]uture|[Ss]hadow|[Nn]ext|[Oo]nly|[Tt]ransitional|[Oo]netime|[Rr]e-?elected|[Pp]ast|[Pp]revious|[Ff]ederal|[Ss]itting|[Ii]ncumbent|[Ss]elf-proclaimed|[Ll]ongest-serving|[Ll]ast)[\\s-]+|\\d+(?:st|nd|rd|th)\\s+)*)";
  private static final String MOD2 = MOD.replace("<how>", "<how2>");

  /// The office, after which the name stands.
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "%s(?<code>(?:%s|%s(?:['’]s)?))(?!\\s*[-–])\\s+%s%s%s(?<comma>,)?\\s+"
              .formatted(MOD, NATION, BODY, MOD2, OFFICE, ELECT));

  /// "The president of Peru, Dina Boluarte".
  private static final Pattern OF_BEFORE_NAME =
      Pattern.compile(
          "\\b(?:[Tt]he\\s+)?%s%s%s\\s+(?:of|for)\\s+(?:the\\s+)?(?<code>%s|%s)(?<comma>,)?\\s+"
              .formatted(MOD, OFFICE, ELECT, STATE, BODY));

  /// "Dina Boluarte, the president of Peru".
  private static final String TIE =
      "(?:,|\\s+\\(|\\s+(?:is|was|became|remains|has\\s+been)|,\\s+who\\s+(?:is|was|became|has\\s+been))\\s*(?:now\\s+|currently\\s+|elected\\s+|appointed\\s+)?(?:the\\s+)?";

  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?<tie>%s)%s%s%s\\s+(?:of|for)\\s+(?:the\\s+)?(?<code>%s|%s)(?!\\s*[-–'’]|\\s+\\p{Lu})"
              .formatted(TIE, MOD, OFFICE, ELECT, STATE, BODY));
  private static final Pattern ADJECTIVE_AFTER_NAME =
      Pattern.compile(
          "(?<tie>%s)%s(?<code>(?:%s|%s(?:['’]s)?))\\s+%s%s%s(?!\\s+(?:\\p{Lu}|of\\s+(?:the\\s+)?\\p{Lu}))"
              .formatted(TIE, MOD, NATION, BODY, MOD2, OFFICE, ELECT));

  /// "President Dina Boluarte of Peru".
  private static final Pattern TITLE =
      Pattern.compile("(?:^|(?<=[\\s“\"(]))%s%s%s\\s+".formatted(MOD, OFFICE, ELECT));

  private static final Pattern OF_STATE =
      Pattern.compile("^\\s+of\\s+(?:the\\s+)?(?<code>%s)(?!\\s*[-–'’])".formatted(STATE));

  private static final Pattern NAME = Pattern.compile(PersonName.PATTERN);
  private static final Pattern NAME_AT_END =
      Pattern.compile("(?:^|(?<=[\\s“\"(]))(?<name>%s)$".formatted(PersonName.PATTERN));

  /// Words that begin with a capital and are no names.
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:Ambassador|Envoy|Senator|Judge|Captain|Colonel|The|A|An|In|On|At|But|And|He|She|It|They|We|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Prime|President|Minister|Foreign|Vice|Deputy|Secretary|Director|General|Council|Office|Day|House|Palace|Cup|Party|Union|Congress|Parliament|Senate|Commission|Committee|Bank|Court|State|Ministry|Government|Security|National|International|European|High|Affairs|Speaker|Executive|Special|Chief|Justice|Defense|Defence|Advisers?|Spokes\\w+|Trade|University)\\b.*|^(?:I|II|III|IV|V|VI)$|^(?:Saudi|Arab|Asian|African|American)\\b.*");

  private OfficeForms() {}

  static List<OfficeClaim> in(Marked marked) {
    List<OfficeClaim> all = new ArrayList<>();
    for (Pattern form : List.of(BEFORE_NAME, OF_BEFORE_NAME)) {
      form.matcher(marked.text())
          .results()
          .forEach(found -> nameAfter(marked, found).ifPresent(all::add));
    }
    for (Pattern form : List.of(AFTER_NAME, ADJECTIVE_AFTER_NAME)) {
      form.matcher(marked.text())
          .results()
          .forEach(found -> nameBefore(marked, found).ifPresent(all::add));
    }
    TITLE
        .matcher(marked.text())
        .results()
        .forEach(found -> titled(marked, found).ifPresent(all::add));
    return all;
  }

  private static Optional<OfficeClaim> nameAfter(Marked marked, MatchResult found) {
    Matcher name = NAME.matcher(marked.raw()).region(found.end(), marked.raw().length());
    String before = marked.text().substring(0, found.start());
    boolean longer =
        before.matches(
                "(?s).*(?:[\uE000-\uE003]|\\b(?:of|to|for)(?:\\s+the)?|\\p{Lu}\\p{L}*['’]s?)[\\s-]$")
            || before.endsWith("-");
    if (!name.lookingAt() || longer || NO_NAME.matcher(name.group()).matches()) {
      return Optional.empty();
    }
    boolean comma = found.group("comma") != null;
    String after = marked.raw().substring(name.end());
    boolean apposition =
        after.matches("(?s)\\s*(?:[,.;:)—–]|$).*")
            || after.matches("(?s),?\\s+(?:said|says|has|told|met|is|was|will|on|in|and)\\b.*");
    if (comma
        && (!apposition
            || name.group().indexOf(' ') < 0
            || after.matches("(?s)\\s+(?:and|has|is|was|will|in|on)\\b.*"))) {
      return Optional.empty();
    }
    return Optional.of(claim(marked, found, found.start(), name.end(), name.group()));
  }

  private static Optional<OfficeClaim> nameBefore(Marked marked, MatchResult found) {
    Matcher name = NAME_AT_END.matcher(marked.raw().substring(0, found.start()));
    String after = marked.text().substring(found.end());
    boolean list = after.matches("(?s),?\\s+and\\s+.*") || after.matches("(?s)['’]s?\\b.*");
    boolean counted =
        found.group("tie").matches("(?s)\\s+(?:is|was).*")
            && after.matches("(?s)\\s+(?:who|that|to|whose)\\b.*");
    if (!name.find() || list || counted || NO_NAME.matcher(name.group("name")).matches()) {
      return Optional.empty();
    }
    return Optional.of(claim(marked, found, name.start("name"), found.end(), name.group("name")));
  }

  private static Optional<OfficeClaim> titled(Marked marked, MatchResult found) {
    Matcher name = NAME.matcher(marked.raw()).region(found.end(), marked.raw().length());
    if (!name.lookingAt() || NO_NAME.matcher(name.group()).matches()) {
      return Optional.empty();
    }
    Matcher state = OF_STATE.matcher(marked.text().substring(name.end()));
    if (!state.find()) {
      return Optional.empty();
    }
    int end = name.end() + state.end();
    String code = marked.codeAt(name.end() + state.start("code"));
    return Optional.of(
        new OfficeClaim(
            found.start(),
            end,
            PersonName.of(name.group()),
            found.group("office"),
            code,
            how(found)));
  }

  /// Persons with a title and no state: "President Dina Boluarte". Which state is meant is open, so
  /// the claim has an empty code.
  static List<OfficeClaim> alone(Marked marked) {
    List<OfficeClaim> all = new ArrayList<>();
    TITLE
        .matcher(marked.text())
        .results()
        .filter(found -> Character.isUpperCase(found.group("office").charAt(0)))
        .forEach(found -> {
          Matcher name = NAME.matcher(marked.raw()).region(found.end(), marked.raw().length());
          if (name.lookingAt() && !NO_NAME.matcher(name.group()).matches()) {
            all.add(
                new OfficeClaim(
                    found.start(),
                    name.end(),
                    PersonName.of(name.group()),
                    found.group("office"),
                    "",
                    how(found)));
          }
        });
    return all;
  }

  private static OfficeClaim claim(
      Marked marked, MatchResult found, int start, int end, String name) {
    return new OfficeClaim(
        start,
        end,
        PersonName.of(name),
        found.group("office"),
        marked.code(found, "code"),
        how(found));
  }

  private static OfficeClaim.How how(MatchResult found) {
    String second =
        found.namedGroups().containsKey("how2") && found.group("how2") != null
            ? found.group("how2")
            : "";
    String elect = found.group("elect") == null ? "" : found.group("elect");
    String tie =
        found.namedGroups().containsKey("tie")
                && found.group("tie").matches("(?s).*\\b(?:was|became)\\b.*")
            ? " then"
            : "";
    return OfficeClaim.How.of(found.group("how") + " " + second + " " + elect + tie);
  }
}
