package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.NATION;
import static dev.chancery.checking.known.Marked.PEOPLE;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.known.ChairClaim.Turn;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Finds who is told to have, take or hand on the chair of an organisation. Each way to name the
/// chair ("the G20 presidency", "the chair of ASEAN", "the presidency") goes with each way to name
/// the state.
final class ChairForms {

  /// Whatever may tell more of the chair, but no other word of the sentence: "praised the G20
  /// presidency", "preparing its presidency".
  private static final String ADJECTIVES =
      "(?:(?!(?:of|from|to|by|and|for|not|summit|meeting|which|who|that|whose|its|their|an?"
          + "|(?!rotating|incoming|outgoing|upcoming|forthcoming|sitting|acting|serving)\\p{Ll}+ing)\\b)"
          + "(?:\\p{Ll}[\\p{L}-]*|[Rr]otating)\\s+){0,3}";

  private static final String OFFICE =
      "(?:presidency|[Pp]residency|chairmanship|[Cc]hairmanship|chairship|[Cc]hairship|chair(?:person|man|woman)?\\b|[Cc]hair\\b|president\\b|host\\s+year)(?:\\s+country)?";
  private static final String SEAT_OFFICE =
      "(?:presidency|chairmanship|chairship|chair\\b|[Pp]residency|[Cc]hairmanship)";
  private static final String BODYS = "(?<body>%s)(?:['’]s?)?".formatted(BODY);
  private static final String BEFORE = "(?:(?<before>20\\d\\d|19\\d\\d)\\s+)?";
  private static final String THE = "(?:(?:the|its|this\\s+year['’]s|a)\\s+)?";

  /// How the chair is called.
  private static final List<String> CHAIRS =
      List.of(
          THE + ADJECTIVES + BEFORE + BODYS + "\\s+(?:20\\d\\d\\s+)?" + ADJECTIVES + OFFICE,
          THE
              + ADJECTIVES
              + "(?:term\\s+as\\s+)?"
              + BEFORE
              + "(?:the\\s+)?"
              + OFFICE
              + "\\s+of\\s+(?:the\\s+)?(?:(?:%s)['’]s\\s+)?(?:\\p{Ll}+\\s+of\\s+the\\s+)?"
                  .formatted(BODY)
              + BODYS,
          "(?:the|its)\\s+" + ADJECTIVES + SEAT_OFFICE + "(?!\\s+of\\b)");

  private static final String TIME =
      "(?:(?<time>recent|current|upcoming|forthcoming|incoming|outgoing|last|past|previous|next|former)\\s+)?";
  private static final String WHEN =
      "(?:[^.;:\\d\uE000-\uE003]{0,25}?\\s(?:in|for|during|of)\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?(?<year>20\\d\\d|19\\d\\d))?";
  private static final String GAP = "[^.;:\uE000-\uE003]{0,45}?";
  private static final String HEAD =
      "(?:['’]s?\\s+(?:\\p{Ll}+\\s+){0,2}(?:president|prime\\s+minister|leader|king|chancellor|government|foreign\\s+minister)(?:,?\\s+\\p{Lu}[\\p{L}.’'-]+){0,4},?)?";
  private static final String WHO = "(?<state>%s)%s".formatted(STATE, HEAD);
  private static final String FROM = "(?<state>%s)".formatted(NATION);
  private static final String WHOSE = "(?<state>%s(?:['’]s?)?|%s['’]s?)".formatted(PEOPLE, STATE);

  private static final Map<Turn, List<Wording>> FORMS = forms();
  private static final List<Wording> HANDED =
      patterns(chair ->
          "(?<state>%s)%s%s\\b(?:hand|pass|transfer|give|gave|cede|yield|turn)\\w*\\s+(?:over\\s+|on\\s+)?%s(?:\\s+over)?\\s+to\\s+(?:the\\s+)?(?<to>%s)"
              .formatted(STATE, HEAD, GAP, chair, STATE));
  private static final List<Wording> MOVED =
      patterns(chair ->
          "%s[^.;\uE000-\uE003]{0,40}?\\bfrom\\s+(?<state>%s)\\s+to\\s+(?<to>%s)"
              .formatted(chair, STATE, STATE));

  /// "The G20 is chaired by Brazil", and who is host to its leaders.
  private static final List<Wording> CHAIRED =
      List.of(
          Wording.of(
              BODYS
                  + "(?:,\\s+(?:which\\s+)?)?\\s+(?<be>is|was|are|being|will\\s+be)\\s+(?:currently\\s+|now\\s+|then\\s+)?(?:being\\s+)?(?:chaired|presided\\s+over)\\s+(?:this\\s+year\\s+)?by\\s+(?:the\\s+)?(?<state>"
                  + STATE
                  + ")"
                  + WHEN),
          Wording.of(
              WHO
                  + "(?:,?\\s+(?:which|who))?\\s+(?<be>(?:(?:will|is\\s+to|is|was|has|had|been|currently|now|also)\\s+)*)(?:(?:be|play|plays|act\\s+as|acts\\s+as|acting\\s+as|playing)\\s+)?(?:the\\s+)?host\\s+(?:to|for|of)\\s+(?:the\\s+)?(?:leaders|heads\\s+of\\s+(?:state|government))\\s+of\\s+(?:the\\s+)?(?:(?:\\p{Ll}+|\\d+)\\s+){0,2}"
                  + BODYS
                  + WHEN),
          Wording.of(
              WHO
                  + ",\\s+(?:which\\s+)?(?<be>(?:is\\s+)?)(?:this\\s+year['’]s\\s+(?:summit\\s+)?host\\s+of\\s+(?:the\\s+)?|the\\s+host\\s+of\\s+this\\s+year['’]s\\s+)"
                  + BODYS
                  + "(?!\\s+(?:\\p{Ll}+\\s+)?(?:minist|meeting|talks|conference|forum))"),
          Wording.of(
              BODYS
                  + "\\s+(?:leaders['’]\\s+)?summit\\s+(?:that|which)\\s+(?:the\\s+)?(?<state>"
                  + STATE
                  + ")\\s+(?<be>is)\\s+hosting\\s+this\\s+(?:year|month|week)"));

  /// "Estonia began its six-month stint at the helm of the EU".
  private static final Wording STINT =
      Wording.of(
          "(?<state>%s)\\s+(?:began|begins|starts|started|opened|opens|takes\\s+up|took\\s+up)\\s+(?:its|a)\\s+(?:[\\p{Ll}-]+\\s+){0,2}(?:stint|turn|spell|stretch)\\s+(?:at\\s+the\\s+helm|in\\s+the\\s+chair)\\s+of\\s+(?:the\\s+)?%s"
              .formatted(STATE, BODYS));

  /// The year of a month that has passed last.
  private static final Wording LAST_MONTH =
      Wording.of(
          "\\blast\\s+(January|February|March|April|May|June|July|August|September|October|November|December)\\b");

  private static final Wording HALF = Wording.of("\\b(first|second)\\s+(?:half|six\\s+months)\\b");

  /// Words for a day of the article's week.
  private static final Wording DAYS =
      Wording.of(
          "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|this\\s+week)\\b");

  private ChairForms() {}

  private static List<Wording> patterns(UnaryOperator<String> form) {
    return CHAIRS.stream().map(form).map(Wording::of).toList();
  }

  private static List<Wording> several(List<UnaryOperator<String>> forms) {
    return forms.stream().flatMap(form -> patterns(form).stream()).toList();
  }

  private static Map<Turn, List<Wording>> forms() {
    Map<Turn, List<Wording>> all = new EnumMap<>(Turn.class);
    all.put(Turn.OWN, several(own()));
    all.put(
        Turn.HOLDS,
        several(Stream.of(holds(), holdsInOtherWords()).flatMap(List::stream).toList()));
    all.put(Turn.TAKES, several(takes()));
    all.put(Turn.GIVES, several(gives()));
    all.put(Turn.RECEIVES, several(receives()));
    return all;
  }

  private static List<UnaryOperator<String>> own() {
    return List.of(
        chair -> WHOSE + "\\s+" + TIME + chair + WHEN,
        chair -> TIME + chair + "\\s+(?:of|by|under)\\s+" + WHO + WHEN,
        chair ->
            "\\b(?:[Uu]nder|[Dd]uring)\\s+(?:the\\s+)?"
                + WHOSE
                + "\\s+"
                + TIME
                + chair.replace("(?:the|its)\\s+" + ADJECTIVES, "(?:(?:the|its)\\s+)?" + ADJECTIVES)
                + WHEN);
  }

  private static List<UnaryOperator<String>> holds() {
    return List.of(
        chair ->
            WHO
                + "(?:,?\\s+(?:which|who))?\\s+"
                + GAP
                + "\\b(?:holds?|has|is|chairs|presid(?:es|ing)\\s+over|serves?\\s+as|acts?\\s+as|held|holding|occup(?:y|ies))\\s+(?:currently\\s+|now\\s+)?"
                + TIME
                + chair
                + WHEN,
        chair ->
            WHO
                + ",\\s+(?:which\\s+is\\s+|currently\\s+|now\\s+|as\\s+|(?:the\\s+)?(?:current\\s+)?holders?\\s+of\\s+|in\\s+)*"
                + TIME
                + chair
                + WHEN,
        chair ->
            TIME
                + chair
                + "(?:,\\s+|\\s+)(?:currently\\s+|now\\s+)?(?:(?:which\\s+is\\s+)?held\\s+by\\s+|is\\s+)?(?:the\\s+)?(?<state>"
                + STATE
                + ")(?!['’]s|\\s+(?:and|is\\s+not|has\\s+not))"
                + WHEN);
  }

  private static List<UnaryOperator<String>> holdsInOtherWords() {
    return List.of(
        chair ->
            WHO
                + "(?:,?\\s+(?:which|who))?\\s+(?:also\\s+|now\\s+|currently\\s+)?(?:chairs|is\\s+chairing|presides\\s+over)\\s+(?:the\\s+)?"
                + BODYS
                + "(?!\\s+(?:\\p{Ll}+\\s+)?(?:committee|council|commission|meeting|working|mission|panel|talks))"
                + WHEN,
        chair -> "\\b[Aa]s\\s+" + TIME + chair + WHEN + ",\\s+" + WHO,
        chair ->
            "(?<state>"
                + STATE
                + ")[^.;:\uE000]{0,90}?\\b(?:clos|end|conclud|crown|us|begin|open|mark|wind|put|ma[dk])\\w*\\s+(?:up\\s+)?its\\s+"
                + ADJECTIVES
                + SEAT_OFFICE
                + "\\s+of\\s+(?:the\\s+)?"
                + BODYS);
  }

  private static List<UnaryOperator<String>> takes() {
    return List.of(chair ->
        WHO
            + "(?:,?\\s+(?:which|who))?\\s+"
            + GAP
            + "\\b(?:t(?:ake|akes|ook|aken|aking)\\s+(?:over|up|on)|assum(?:e|es|ed|ing)|inherit\\w*|receiv\\w+|begins?|began|starts?|started)\\s+(?:as\\s+)?"
            + TIME
            + chair
            + WHEN);
  }

  private static List<UnaryOperator<String>> gives() {
    return List.of(chair ->
        "\\b(?:t(?:ake|akes|ook|aken|aking)\\s+over|assum\\w+|inherit\\w*|receiv\\w+)\\s+(?:as\\s+)?"
            + chair
            + "(?:\\s+duties)?,?\\s+(?:from|succeeding|replacing)\\s+(?:the\\s+)?"
            + FROM);
  }

  private static List<UnaryOperator<String>> receives() {
    return List.of(chair ->
        chair
            + "\\s+(?:will\\s+|then\\s+|now\\s+|has\\s+|was\\s+|is\\s+)?(?:pass|go|went|move|hand|transfer|fall|fell|shift|rotate)\\w*\\s+(?:over\\s+)?(?:[^.;\uE000-\uE003]{0,15}?\\s)?to\\s+(?:the\\s+)?(?<state>"
            + STATE
            + ")");
  }

  static List<ChairClaim> in(Marked marked) {
    List<ChairClaim> all = new ArrayList<>();
    FORMS.forEach((turn, forms) ->
        forms.stream()
            .flatMap(form -> form.results(marked.text()))
            .forEach(found -> claim(marked, found, "state", turn).ifPresent(all::add)));
    CHAIRED.stream()
        .flatMap(form -> form.results(marked.text()))
        .forEach(found ->
            claim(marked, found, "state", Turn.HOLDS)
                .flatMap(claim -> atItsTime(marked, found, claim))
                .ifPresent(all::add));
    STINT
        .matcher(marked.text())
        .results()
        .forEach(found -> claim(marked, found, "state", Turn.TAKES).ifPresent(all::add));
    Stream.of(HANDED, MOVED)
        .flatMap(List::stream)
        .flatMap(form -> form.results(marked.text()))
        .forEach(found -> {
          claim(marked, found, "state", Turn.GIVES).ifPresent(all::add);
          claim(marked, found, "to", Turn.RECEIVES).ifPresent(all::add);
        });
    return all.stream().distinct().toList();
  }

  /// What was told of the past is meant of the month that is named, and of nothing where none is.
  private static Optional<ChairClaim> atItsTime(
      Marked marked, MatchResult found, ChairClaim claim) {
    if (!Wording.group(found, "be").contains("was") || claim.year().isPresent()) {
      return Optional.of(claim);
    }
    Matcher month = LAST_MONTH.matcher(marked.raw());
    if (!month.find()) {
      return Optional.empty();
    }
    int number = Month.valueOf(month.group(1).toUpperCase(Locale.ROOT)).getValue();
    int year = marked.day().getYear() - (number < marked.day().getMonthValue() ? 0 : 1);
    return Optional.of(claim.in(year, number > 6 ? 2 : 1));
  }

  private static Optional<ChairClaim> claim(
      Marked marked, MatchResult found, String who, Turn turn) {
    return body(marked, found)
        .map(body ->
            new ChairClaim(
                found.start(),
                found.end(),
                body,
                marked.code(found, who),
                turn,
                year(found),
                half(marked, found),
                isOfTheseDays(marked, found),
                Wording.group(found, "time").toLowerCase(Locale.ROOT)));
  }

  /// Whether the words tell of the days of the article.
  static boolean isOfTheseDays(Marked marked, MatchResult found) {
    int end = Math.min(found.end() + 25, marked.raw().length());
    return DAYS.isIn(marked.raw().substring(found.start(), end));
  }

  /// The organisation that is named with the chair, else the only one of the sentence.
  private static Optional<String> body(Marked marked, MatchResult found) {
    if (!Wording.group(found, "body").isEmpty()) {
      return Optional.of(listed(marked.code(found, "body")));
    }
    List<String> bodies =
        marked.names().stream()
            .filter(name -> name.sort() == Name.Sort.BODY)
            .map(name -> listed(name.code()))
            .distinct()
            .toList();
    return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
  }

  private static String listed(String code) {
    return code.equals("EU") ? "Council of the EU" : MemberCountCheck.body(code);
  }

  private static OptionalInt year(MatchResult found) {
    String year =
        Wording.group(found, "year").isEmpty()
            ? Wording.group(found, "before")
            : Wording.group(found, "year");
    return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }

  /// The half of the year that the words name; 0 for the whole.
  private static int half(Marked marked, MatchResult found) {
    Matcher half = HALF.matcher(marked.raw().substring(found.start(), found.end()));
    return half.find() ? (half.group(1).equals("first") ? 1 : 2) : 0;
  }
}
