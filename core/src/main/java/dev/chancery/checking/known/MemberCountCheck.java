package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.fact.Ground;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// How many members an organisation has: "the 27-member EU", "ASEAN's ten members", "all 32 NATO
/// allies".
final class MemberCountCheck implements MarkedCheck {

  private static final String COUNT = "(?<count>%s)".formatted(Counts.CARDINAL);
  private static final String BODIES = "(?<body>%s)".formatted(BODY);
  private static final String MEMBERS =
      "(?:full\\s+|current\\s+|sovereign\\s+)?(?:member(?:s|\\s+states|\\s+countries|\\s+nations|\\s+economies|\\s+governments)?\\b|member-states\\b|allies\\b|economies\\b|countries\\b|nations\\b|states\\b|participating\\s+states\\b|partner\\s+states\\b)";
  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "(?i)\\b%s[- ](?:member|nation|country|state|economy)(?:[- ](?:strong|state|country|nation))?\\s+(?:\\w+\\s+){0,3}?%s"
                  .formatted(COUNT, BODIES)),
          Wording.of(
              "(?i)%s['’]s?\\s+(?:current\\s+|entire\\s+)?%s\\s+%s"
                  .formatted(BODIES, COUNT, MEMBERS)),
          Wording.of(
              "(?i)%s,?\\s+(?:which\\s+)?(?:currently\\s+|now\\s+)?(?:has\\s+counted|has|have|had|counts|counted|groups|brings\\s+together|comprises|consists\\s+of|includes|unites|with|with\\s+its|an?\\s+(?:bloc|group|grouping|body|alliance|organi[sz]ation)\\s+of|(?:is\\s+)?made\\s+up\\s+of)\\s+(?:now\\s+|its\\s+|the\\s+)?%s\\s+%s"
                  .formatted(BODIES, COUNT, MEMBERS)),
          Wording.of(
              "(?i)\\bnumber\\s+of\\s+%s\\s+(?:members?|member\\s+states|countries|nations)\\s+(?:to|is|stands\\s+at|rose\\s+to|grew\\s+to)\\s+%s\\b"
                  .formatted(BODIES, COUNT)),
          Wording.of(
              "(?i)%s\\s+(?:is\\s+left\\s+with|now\\s+stands\\s+at|grew\\s+to|grows\\s+to|was\\s+left\\s+with|shrank\\s+to|expanded\\s+to|(?:now\\s+)?numbers)\\s+%s\\s+%s"
                  .formatted(BODIES, COUNT, MEMBERS)),
          Wording.of(
              "(?i)\\bwith\\s+(?:its\\s+|the\\s+|now\\s+)?%s\\s+%s,\\s+(?:the\\s+)?%s"
                  .formatted(COUNT, MEMBERS, BODIES)),
          Wording.of(
              "(?i)\\bthe\\s+(?:alliance|bloc|union|club|organi[sz]ation|association)\\s+of\\s+(?:the\\s+)?%s\\s+%s\\s+%s"
                  .formatted(COUNT, BODIES, MEMBERS)),
          Wording.of(
              "(?i)%s(?:(?!%s)[^.;:]){1,60}?\\s(?:now|currently|today|still)\\s+(?:has|have|had|counts|groups|comprises|includes|numbers)\\s+%s\\s+%s"
                  .formatted(BODIES, Marked.ACTOR, COUNT, MEMBERS)),
          Wording.of(
              "(?i)%s\\s+\\(?(?:a|an)\\s+%s[- ](?:member|nation|country|state|economy)"
                  .formatted(BODIES + ",", COUNT)),
          Wording.of(
              "(?i)\\b(?:the|all|its)\\s+(?:of\\s+the\\s+)?%s\\s+%s\\s+(?:of|in)\\s+(?:the\\s+)?%s"
                  .formatted(COUNT, MEMBERS, BODIES)),
          Wording.of(
              "(?i)\\b(?:the|all)\\s+(?:of\\s+the\\s+)?%s\\s+%s\\s+%s"
                  .formatted(COUNT, BODIES, MEMBERS)),
          Wording.of(
              "(?i)\\b(?:the|all|its)\\s+(?:of\\s+the\\s+)?%s\\s+%s\\s+(?:(?:that|which)\\s+(?:now\\s+|currently\\s+|together\\s+)?(?:belong\\s+to|make\\s+up|form|constitute|comprise|are\\s+members\\s+of)|belonging\\s+to|making\\s+up)\\s+(?:the\\s+)?%s"
                  .formatted(COUNT, MEMBERS, BODIES)),
          Wording.of("(?i)%s,?\\s+whose\\s+%s\\s+%s".formatted(BODIES, COUNT, MEMBERS)));

  /// Where the organisation stands before, the only one of the sentence.
  private static final Wording ALL_MEMBERS =
      Wording.of(
          "(?i)%s[^.;:]{0,90}?\\b(?:of|by|from|among|with|for|to)\\s+all\\s+(?:of\\s+its\\s+)?%s\\s+(?:of\\s+its\\s+)?(?:members|member\\s+states|member\\s+countries|member\\s+nations)\\b(?!\\s+of\\b)"
              .formatted(BODIES, COUNT));

  /// What has members of its own.
  private static final Wording SMALLER =
      Wording.of(
          "(?i)\\b(?:council|committee|panel|board|delegation|team|cabinet|commission|court|jury|parliament|family|crew|secretariat)\\b");

  /// Those who have the euro; some small states use it without being members.
  private static final List<Wording> EURO =
      List.of(
          Wording.of(
              "(?i)\\beuro\\b[^.;:]{0,30}?\\b(?:currency|money|legal\\s+tender)\\s+(?:shared\\s+by|used\\s+by|used\\s+in|of|in|for)\\s+(?:now\\s+)?%s\\s+(?:(?:EU|European|member|of\\s+its|of\\s+the|of)\\s+)*(?:countries|states|nations|members)\\b"
                  .formatted(COUNT)),
          Wording.of(
              "(?i)\\b(?:the|all)\\s+%s\\s+(?:EU\\s+|European\\s+|member\\s+)?(?:countries|states|nations|members)\\s+(?:(?:that|which)\\s+(?:now\\s+)?(?:use|share|have\\s+adopted)|sharing|using|with)\\s+the\\s+(?:euro|single\\s+currency|common\\s+currency)\\b"
                  .formatted(COUNT)),
          Wording.of(
              "(?i)\\b%s[- ](?:nation|country|member)\\s+(?:euro\\b(?!\\s+(?:zone|area))|single\\s+currency|common\\s+currency)"
                  .formatted(COUNT)));

  /// Words by which states that only use the euro are not meant.
  private static final Wording UNION =
      Wording.of("\uE002|\\b(?:members?|EU|Europ\\p{L}+\\s+Union)\\b");

  private static final int SMALL_STATES = 6;

  private static final Wording PART =
      Wording.of(
          "(?i)\\b(?:other|remaining|some|at"
              + " least|only|about|around|nearly|almost|over|than|of|among|first|original|founding|fellow|last|another|up"
              + " to|new|newest|eastern|western|southern|northern|southeast|candidate|observer|partner|from|to|european|for|between|if|except)\\s+(?:the\\s+)?$");

  /// Words that single some out.
  private static final Wording PARTED =
      Wording.of(
          "^\\s+(?:and\\s+(?!(?:the|its|a|an|was|were|has|have|had|is|are|will|other|two|three)\\b)\\p{Ll}+\\s|that|which|who|whose|using|sharing|with|in(?!\\s+(?!(?:East|West|North|South|Centr|Africa|Asia|Europe|Latin|America|the\\b))\\p{Lu}\\p{Ll}+)|on(?!\\s+\\p{Lu}\\p{Ll}+day)|bordering|participating|taking|outside|also|present|surveyed)\\b");

  /// All but the one that has them: "its 26 partners".
  private static final Wording OTHERS = Wording.of("\\bpartners\\b");

  private static final Wording ALL_OF =
      Wording.of("(?i)\\ball\\s+(?:of\\s+)?(?:its\\s+|the\\s+)?$");

  /// "A declaration by all seven member states on energy".
  private static final Wording ON = Wording.of("^\\s+on\\s+(?!the\\b)");

  private static final Wording BELONG =
      Wording.of("(?i)\\b(?:belong\\s+to|make\\s+up|form)\\s+(?!both\\b)");

  private static final Wording ALL = Wording.of("(?i)\\b(?:the|all|its|a|an)\\s+$");

  private static final Wording PLAIN_PART =
      Wording.of("(?i)\\b(?:of|from|to|for|between|among)\\s+(?:the\\s+)?$");

  private static final Wording NOW =
      Wording.of(
          "(?i)\\b(?:now|currently|today|(?:has|have)\\s+(?:counted|had|numbered|comprised)|(?:is|are)\\s+(?:up|down|back|reduced)\\s+to)\\b");

  /// What makes of a count one that is to come.
  private static final Wording PLANNED =
      Wording.of(
          "(?i)\\b(?:will|would|could|may|might|should|shall|to)\\s+(?:\\p{L}+\\s+)?(?:have|count|number|comprise|include|grow|expand|become|reach|rise|be|bring|raise|lift|enlarge|take|swell)\\b|\\b(?:future|prospective|eventual|planned)\\b");

  /// What tells of the count after a change in a year that is named.
  private static final Wording CHANGED =
      Wording.of(
          "(?i)\\b(?:making|since|after|bringing|brought|rais\\w+|taking|following|with|became|gr[eo]wn?|enlarged|expanded|reduced)\\b");

  /// Members of the Security Council since the amendment of 1965.
  private static final int COUNCIL = 15;

  private final Names names;
  private final Tellings tellings;
  private final World world;

  MemberCountCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "member-count";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return true;
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Stream<Checked> euro =
        EURO.stream()
            .flatMap(form -> form.results(marked.text()))
            .flatMap(found -> check(marked, found, "eurozone").stream());
    List<String> bodies =
        marked.names().stream()
            .filter(name -> name.sort() == Name.Sort.BODY)
            .map(name -> body(name.code()))
            .distinct()
            .toList();
    if (bodies.isEmpty()) {
      return Stream.concat(euro, told(marked));
    }
    boolean only =
        bodies.size() == 1 && !bodies.equals(List.of("UN")) && !SMALLER.isIn(marked.text());
    Stream<Checked> others =
        tellings
            .of("member-others", marked)
            .flatMap(each ->
                marked.body(each).stream()
                    .flatMap(body -> check(marked, each.found(), body, 1).stream()));
    Stream<Checked> single = only ? ofOnly(marked, bodies.getFirst()) : Stream.empty();
    return Stream.of(euro, others, single, counted(marked)).flatMap(each -> each);
  }

  /// "All 27 members", where only one body is named.
  private Stream<Checked> ofOnly(Marked marked, String body) {
    Stream<MatchResult> all = ALL_MEMBERS.results(marked.text());
    Stream<MatchResult> told = tellings.of("member-count-only", marked).map(Told::found);
    return Stream.concat(all, told).flatMap(found -> check(marked, found, body).stream());
  }

  private Stream<Checked> told(Marked marked) {
    return tellings
        .of("member-count", marked)
        .filter(each -> isAll(marked, each.found()))
        .flatMap(each ->
            marked.bodyOf(each).stream()
                .flatMap(body -> check(marked, each.found(), body).stream()));
  }

  private Stream<Checked> counted(Marked marked) {
    return Stream.concat(
        told(marked),
        FORMS.stream()
            .flatMap(form -> form.results(marked.text()))
            .flatMap(found -> check(marked, found, body(marked.code(found, "body"))).stream()));
  }

  /// Whether words that begin with the count tell of all: "the ten countries in ASEAN".
  private static boolean isAll(Marked marked, MatchResult found) {
    return found.start("count") != found.start()
        || BELONG.isIn(marked.raw().substring(found.start(), found.end()))
        || ALL.isIn(marked.raw().substring(0, found.start()));
  }

  private Optional<Checked> check(Marked marked, MatchResult found, String body) {
    return check(marked, found, body, 0);
  }

  /// @param more how many members there are besides those that are counted
  private Optional<Checked> check(Marked marked, MatchResult found, String body, int more) {
    int claimed = Counts.cardinal(marked.quote(found, "count")).orElse(0) + more;
    String before = marked.text().substring(0, found.start());
    boolean part = PART.isIn(before) && !PLAIN_PART.isIn(before);
    boolean others = more == 0 && OTHERS.isIn(found.group());
    if (claimed < 2 || part || others) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement();
    if (body.equals("UNSC")) {
      council(judgement, claimed);
    }
    for (LocalDate day : days(marked, found)) {
      world
          .facts()
          .memberships()
          .of(body.equals("UNGA") ? "UN" : body)
          .at(day)
          .ifPresent(roster -> add(judgement, roster, body, claimed));
    }
    if (judgement.interpretations().isEmpty()) {
      return Optional.empty();
    }
    doubt(judgement, marked, found, body, claimed);
    var told = judgement.interpretations().getFirst();
    return marked.judged(
        this, found, ClaimType.COUNT, told.definition() + ": " + told.found() + ".", judgement);
  }

  /// Plans, counts of old and parts of the members are not held against the number of today.
  private static void doubt(
      Judgement judgement, Marked marked, MatchResult found, String body, int claimed) {
    int near = Math.max(0, found.start() - 30);
    boolean now = NOW.isIn(marked.raw().substring(found.start(), found.end()));
    boolean changed =
        CHANGED.isIn(marked.raw().substring(Math.max(0, found.start() - 12), found.end()));
    if (now || !PLANNED.isIn(marked.raw().substring(near, found.end()))) {
      judgement.ofPlan();
    }
    boolean all = ALL_OF.isIn(marked.raw().substring(0, found.start("count")));
    boolean parted = PARTED.isIn(marked.text().substring(found.end()));
    if ((parted && !(all && ON.isIn(marked.text().substring(found.end()))))
        || (!now && !changed && marked.tellsOfPast(found.start(), found.end()))
        || (!UNION.isIn(found.group()) && isWithSmallStates(judgement, body, claimed))
        || (claimed < 4 && !body.equals("AUKUS"))) {
      judgement.doubtful();
    }
  }

  /// Whether those may be counted that have the euro without being members.
  private static boolean isWithSmallStates(Judgement judgement, String body, int claimed) {
    return body.equals("eurozone")
        && judgement.interpretations().stream()
            .map(one -> Integer.parseInt(one.found()))
            .anyMatch(count -> claimed > count && claimed <= count + SMALL_STATES);
  }

  private static void council(Judgement judgement, int claimed) {
    judgement.with(
        "members of the Security Council since 1966",
        CouncilSeatCheck.CHARTER,
        Integer.toString(COUNCIL),
        claimed == COUNCIL);
  }

  /// The day of the article, and the ends of the years that the sentence names.
  private static List<LocalDate> days(Marked marked, MatchResult found) {
    List<LocalDate> days = new ArrayList<>(List.of(marked.day()));
    for (int year : marked.otherYears()) {
      days.add(LocalDate.of(year, 12, 31));
      if (!CHANGED.isIn(marked.raw().substring(0, found.end()))) {
        days.add(LocalDate.of(year, 1, 1));
      }
    }
    return days;
  }

  static String body(String code) {
    return switch (code) {
      case "G8" -> "G7";
      default -> code;
    };
  }

  private static void add(Judgement judgement, Roster roster, String body, int claimed) {
    if (roster.count().isEmpty()) {
      return;
    }
    int count = roster.count().getAsInt();
    Optional<Ground> ground = roster.present().stream().map(Membership::ground).findFirst();
    if (ground.isEmpty()) {
      return;
    }
    judgement.with(
        "members of " + body + " on " + roster.day(),
        ground.get(),
        Integer.toString(count),
        count == claimed);
    long states = roster.members().stream().filter(MemberCountCheck::isState).count();
    if (states != count) {
      judgement.with(
          "members of " + body + " that are states, on " + roster.day(),
          ground.get(),
          Long.toString(states),
          states == claimed);
    }
    if (!roster.verified()) {
      judgement.doubtful();
    }
  }

  private static boolean isState(String code) {
    return code.length() == 3 && !code.equals("EEC");
  }
}
