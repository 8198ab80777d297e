package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.PEOPLE;
import static dev.chancery.checking.known.Marked.STATE;
import static dev.chancery.checking.known.OfficeWords.ELECT;
import static dev.chancery.checking.known.OfficeWords.ENTRY;
import static dev.chancery.checking.known.OfficeWords.HOW;
import static dev.chancery.checking.known.OfficeWords.HOW_BETWEEN;
import static dev.chancery.checking.known.OfficeWords.OFFICE;
import static dev.chancery.checking.known.OfficeWords.TIE;

import dev.chancery.checking.frame.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/// Finds persons with offices in a sentence: "President X of Y", "Y's Prime Minister X", "X,
/// president of Y".
final class OfficeForms {

  private static final String OWNER =
      "(?<code>%1$s(?:['’]s?)?|(?:%2$s|%3$s)['’]s?)".formatted(PEOPLE, STATE, BODY);
  private static final String WHERE = "(?<code>%s|%s)".formatted(STATE, BODY);
  private static final String THEN = "(?<then>\\s+at\\s+the\\s+time|\\s+back\\s+then)?";
  private static final String COMMA = "(?<comma>,)?\\s+";

  /// The office, after which the name stands.
  private static final List<Wording> BEFORE_NAME =
      List.of(
          Wording.of(HOW + OWNER + "\\s+" + HOW_BETWEEN + OFFICE + ELECT + THEN + COMMA),
          Wording.of(HOW + WHERE + "\\s+" + second(HOW) + OFFICE + ELECT + THEN + COMMA),
          Wording.of(
              "\\b(?:[Tt]he\\s+)?%s%s%s\\s+(?:of|for)\\s+(?:the\\s+)?%s%s%s"
                  .formatted(HOW, OFFICE, ELECT, WHERE, THEN, COMMA)),
          Wording.of(
              "%s,?\\s+whose\\s+%s%s%s(?<comma>,)?\\s+(?:(?:is|was)\\s+)?"
                  .formatted(WHERE, HOW, OFFICE, ELECT)),
          Wording.of(
              "%s[^.;\uE000-\uE003]{0,50}?\\b(?:its|by\\s+their|under)\\s+%s%s%s%s"
                  .formatted(WHERE, HOW, OFFICE, ELECT, COMMA)),
          Wording.of(
              "%s,?\\s+(?:which\\s+(?:is|was)\\s+)?(?:led|headed|chaired|represented|governed|ruled|run)\\s+by\\s+%s%s%s%s"
                  .formatted(WHERE, HOW, OFFICE, ELECT, COMMA)),
          Wording.of(
              "\\b(?:[Tt]he\\s+)?%s(?<office>[Hh]ead|[Cc]hief|[Bb]oss)\\s+of\\s+(?:the\\s+)?(?<code>%s),\\s+(?:its\\s+)?(?:[Ss]ecretary[ -][Gg]eneral|[Dd]irector[ -][Gg]eneral|[Mm]anaging\\s+[Dd]irector|[Pp]resident|[Cc]hairperson)\\s+(?<comma>\\b\\B)?"
                  .formatted(HOW, BODY)));

  /// "Dina Boluarte, the president of Peru", "Dina Boluarte, the Peruvian president".
  private static final List<Wording> AFTER_NAME =
      List.of(
          Wording.of(
              "(?<tie>%s|%s| as (?:the |its )?)%s%s%s\\s+(?:of|for)\\s+(?:the\\s+)?%s(?!\\s*[-–'’]|\\s+\\p{Lu})"
                  .formatted(TIE, ENTRY, HOW, OFFICE, ELECT, WHERE)),
          Wording.of(
              "(?<tie>%s|%s| as (?:the |its )?)%s(?<code>(?:[\uE000\uE001]\uE003*+|%s)(?:['’]s?)?)\\s+%s%s%s(?!\\s+(?:\\p{Lu}|of\\s+(?:the\\s+)?\\p{Lu}))"
                  .formatted(TIE, ENTRY, HOW, BODY, HOW_BETWEEN, OFFICE, ELECT)));

  /// "Ajay Banga, who heads the World Bank".
  private static final Wording AT_THE_HEAD =
      Wording.of(
          "(?<tie>,\\s+who\\s+(?:now\\s+|currently\\s+)?)(?<office>heads|leads|runs)\\s+(?:the\\s+)?(?<code>%s)(?!\\s*[-–'’]|\\s+(?:\\p{Lu}|(?:\\p{Ll}+\\s+)?(?:delegation|team|mission|office|department|force|observers?|group|committee|operation|office)))"
              .formatted(BODY));

  /// "President Dina Boluarte of Peru".
  private static final Wording TITLE =
      Wording.of("(?:^|(?<=[\\s“\"(]))%s%s%s\\s+".formatted(HOW, OFFICE, ELECT));

  private static final Wording OF_STATE =
      Wording.of("^\\s+of\\s+(?:the\\s+)?(?<code>%s)(?!\\s*[-–'’])".formatted(STATE));

  private static final Wording NAME_AT_END =
      Wording.of("(?:^|(?<=[\\s“\"(]))(?<name>%s)$".formatted(PersonName.PATTERN));

  private static final Wording APPOSITION =
      Wording.of("^\\s*(?:[,.;:)—–]|$)|^,?\\s+(?:said|says|has|told|met|is|was|will|on|in|and)\\b");

  /// After a comma and a name: another subject begins.
  private static final Wording CLAUSE = Wording.of("^\\s+(?:and|has|is|was|will|in|on)\\b");

  /// What makes the state only a part of a longer name or of a list.
  private static final Wording LONGER =
      Wording.of("(?:[\uE000-\uE003]|\\p{Lu}\\p{L}*['’]s?)[\\s-]$|-$");

  private static final Wording OF = Wording.of("\\b(?:of|to|for)(?:\\s+the)?[\\s-]$");

  /// What only a person can have, so that "of" makes no part of a longer name.
  private static final Wording DEED =
      Wording.of(
          "\\b(?:chairmanship|leadership|invitation|initiative|request|arrival|presence|words|remarks)\\s+of(?:\\s+the)?\\s$");

  private static final Wording WORD_AT_END = Wording.of("\\p{L}+(?=\\s$)");

  /// "The second president of the United States, John Adams": the word before the office.
  private static final Wording NUMBERED = Wording.of("\\b%s\\s$".formatted(Counts.ORDINAL));

  private static final Wording CHOSEN =
      Wording.of("\\b(?:appoint|nam|elect|re-?elect|install|confirm|cho(?:os|s)|nominat)\\w*\\s+$");

  /// "From Auckland, the Australian premier": the end of a phrase that tells where.
  private static final Wording PLACE =
      Wording.of("(?i)(?:^|(?<=\\s))(?:from|in|at|near|outside|via|leaving)\\s$");

  private static final Wording AND = Wording.of("^,?\\s+and\\s+");

  private static final Wording WHOSE = Wording.of("\\bwhose\\b");

  private static final Wording ORIGIN =
      Wording.of(
          "(?:(?:the\\s+)?(?:%1$s|%2$s['’]s?)\\s+(?=\\p{Lu})|(?:the\\s+)?(?:former|ex-|one-time|previously)\\s*(?:%1$s|%2$s['’]s?)\\s+(?:\\p{Ll}+\\s+){1,3}(?=\\p{Lu}))"
              .formatted(PEOPLE, STATE));

  private OfficeForms() {}

  private static String second(String how) {
    return how.replace("<how>", "<how2>");
  }

  static List<OfficeClaim> in(Marked marked) {
    List<OfficeClaim> all = new ArrayList<>();
    for (Wording form : BEFORE_NAME) {
      form.results(marked.text()).forEach(found -> nameAfter(marked, found).ifPresent(all::add));
    }
    for (Wording form : AFTER_NAME) {
      form.results(marked.text()).forEach(found -> nameBefore(marked, found).ifPresent(all::add));
    }
    AT_THE_HEAD
        .results(marked.text())
        .forEach(found -> nameBefore(marked, found).ifPresent(all::add));
    TITLE.results(marked.text()).forEach(found -> titled(marked, found).ifPresent(all::add));
    return all;
  }

  private static Optional<OfficeClaim> nameAfter(Marked marked, MatchResult found) {
    boolean comma = found.group("comma") != null;
    Optional<MatchResult> name =
        PersonName.at(marked.raw(), comma ? afterOrigin(marked, found.end()) : found.end());
    String before = marked.text().substring(0, found.start());
    boolean longer =
        LONGER.isIn(before)
            || (!isOwner(found)
                && OF.isIn(before)
                && !DEED.isIn(before)
                && !WHOSE.isIn(found.group()));
    if (name.isEmpty() || longer) {
      return Optional.empty();
    }
    String after = marked.raw().substring(name.get().end());
    boolean apposition =
        APPOSITION.isIn(after) && name.get().group().indexOf(' ') > 0 && !CLAUSE.isIn(after);
    if (comma && !apposition) {
      return Optional.empty();
    }
    return Optional.of(claim(marked, found, found.start(), name.get().end(), name.get().group()));
  }

  /// Where the name begins after what tells where the person is from or what he was: "Brazil's".
  private static int afterOrigin(Marked marked, int start) {
    Matcher origin = ORIGIN.matcher(marked.text()).region(start, marked.text().length());
    return origin.lookingAt() ? origin.end() : start;
  }

  /// "Singapore's", "Singaporean": no part of a longer name.
  private static boolean isOwner(MatchResult found) {
    return found.group("code").matches("(?s)\uE001.*|.*['’]s?");
  }

  private static Optional<OfficeClaim> nameBefore(Marked marked, MatchResult found) {
    Matcher name = NAME_AT_END.matcher(marked.raw().substring(0, found.start()));
    String after = marked.text().substring(found.end());
    boolean list = isList(marked, after, found.end()) || after.matches("(?s)['’]s?\\b.*");
    boolean counted =
        found.group("tie").matches("(?s)\\s+(?:is|was).*")
            && after.matches("(?s)\\s+(?:who|that|to|whose)\\b.*");
    boolean named = name.find();
    if (!named
        || list
        || counted
        || !PersonName.isName(name.group("name"))
        || (found.group("tie").startsWith(",")
            && PLACE.isIn(marked.raw().substring(0, name.start("name"))))
        || (found.group("tie").startsWith(" as ")
            && !CHOSEN.isIn(marked.raw().substring(0, name.start("name"))))) {
      return Optional.empty();
    }
    return Optional.of(claim(marked, found, name.start("name"), found.end(), name.group("name")));
  }

  private static Optional<OfficeClaim> titled(Marked marked, MatchResult found) {
    Optional<MatchResult> name = PersonName.at(marked.raw(), found.end());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Matcher state = OF_STATE.matcher(marked.text().substring(name.get().end()));
    if (!state.find()) {
      return Optional.empty();
    }
    int end = name.get().end() + state.end();
    String code = marked.codeAt(name.get().end() + state.start("code"));
    return Optional.of(
        new OfficeClaim(
            found.start(),
            end,
            PersonName.of(name.get().group()),
            found.group("office"),
            code,
            alone(marked.raw().substring(0, found.start()), found)));
  }

  /// Persons with a title and no state: "President Dina Boluarte". Which state is meant is open, so
  /// the claim has an empty code.
  static List<OfficeClaim> alone(Marked marked) {
    List<OfficeClaim> all = new ArrayList<>(OfficesAlone.in(marked));
    TITLE
        .results(marked.text())
        .filter(found -> Character.isUpperCase(found.group("office").charAt(0)))
        .forEach(found ->
            PersonName.at(marked.raw(), found.end())
                .map(name ->
                    new OfficeClaim(
                        found.start(),
                        name.end(),
                        PersonName.of(name.group()),
                        found.group("office"),
                        "",
                        alone(marked.raw().substring(0, found.start()), found)))
                .ifPresent(all::add));
    return all;
  }

  /// Whether another name follows; not so where a verb does: "the Indian premier, and spoke".
  private static boolean isList(Marked marked, String after, int end) {
    Matcher and = AND.matcher(after);
    if (!and.find()) {
      return false;
    }
    int next = end + and.end();
    return marked.sentence().tokens().stream()
        .noneMatch(token -> marked.start(token) == next && token.tag().equals("VBD"));
  }

  private static OfficeClaim claim(
      Marked marked, MatchResult found, int start, int end, String name) {
    return new OfficeClaim(
        start,
        end,
        PersonName.of(name),
        found.group("office"),
        marked.code(found, "code"),
        how(marked, found));
  }

  private static OfficeClaim.How how(Marked marked, MatchResult found) {
    String tie = Wording.group(found, "tie");
    Matcher number = NUMBERED.matcher(marked.raw().substring(0, found.start()));
    String words =
        (number.find() ? number.group() : "")
            + Wording.group(found, "how")
            + " "
            + Wording.group(found, "how2")
            + " "
            + Wording.group(found, "elect");
    if (!Wording.group(found, "then").isEmpty()
        || tie.matches("(?s).*\\b(?:was|became)\\s*(?:the\\s+)?")) {
      return OfficeClaim.How.of(words + " then");
    }
    return tie.matches(
            "(?s).*\\bas\\s+(?:(?:the|its)\\s+)?|.*\\b(?:elected|appointed)\\s+(?:the\\s+)?")
        ? OfficeClaim.How.entering(words)
        : OfficeClaim.How.of(words);
  }

  /// A title may have a word of its own before it: "Alternate Prime Minister".
  private static OfficeClaim.How alone(String before, MatchResult found) {
    Matcher word = WORD_AT_END.matcher(before);
    return OfficeClaim.How.of(
        (word.find() ? word.group() + " " : "")
            + Wording.group(found, "how")
            + Wording.group(found, "elect"));
  }
}
