package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.NATION;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Meeting;
import dev.chancery.reference.fact.Meetings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who has the chair or presidency of an organisation: "Korea's 2025 APEC chairmanship", "Brazil,
/// which holds the G20 presidency", "the chairmanship passed from Peru to Korea".
final class ChairCheck implements MarkedCheck {

  private static final String OFFICE =
      "(?:(?:rotating|annual|six-month|yearly|current|one-year)\\s+)*(?:chairmanship|presidency|chairship|chair\\b|chairman\\b|president\\b|chair\\s+country|host\\s+year)";
  private static final String WHO = "(?<state>%s)".formatted(STATE);
  private static final String WHOSE = "(?<state>%s)".formatted(NATION);
  private static final String WHERE = "(?:the\\s+)?(?<body>%s)".formatted(BODY);
  private static final String BODYS = "(?:the\\s+)?(?<body>%s)(?:['’]s|['’])?".formatted(BODY);
  private static final String WHEN = "(?:\\s+(?:in|for|during|of)\\s+(?<year>20\\d\\d))?";
  private static final String TIME =
      "(?:(?<time>recent|current|upcoming|forthcoming|incoming|outgoing|last|past|previous|next|former)\\s+)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "%s\\s+%s(?:(?<before>20\\d\\d)\\s+)?(?:rotating\\s+)?%s\\s+%s%s"
                  .formatted(WHOSE, TIME, BODYS, OFFICE, WHEN)),
          Pattern.compile(
              "%s\\s+%s(?:term\\s+as\\s+)?(?:the\\s+)?%s\\s+of\\s+%s%s"
                  .formatted(WHOSE, TIME, OFFICE, WHERE, WHEN)),
          Pattern.compile(
              "%s(?:,?\\s+(?:which|who)|,)?\\s+(?:also\\s+)?(?:currently\\s+|now\\s+)?(?:is|holds|has|chairs|presides\\s+over|as|,|serves\\s+as|acts\\s+as|took\\s+over|assumed|assumes|takes\\s+over|will\\s+hold|will\\s+assume|will\\s+take\\s+over|held)\\s+(?:currently\\s+)?%s(?:(?:the|this\\s+year['’]s|its|as)\\s+)?(?:(?:rotating|current|annual)\\s+)*(?:(?:%s\\s+)?(?:of\\s+)?)%s(?:\\s+%s)?%s"
                  .formatted(WHO, TIME, OFFICE, BODYS, OFFICE, WHEN)),
          Pattern.compile(
              "%s,\\s+(?:which\\s+is\\s+|currently\\s+|now\\s+|as\\s+)*(?:the\\s+|this\\s+year['’]s\\s+)?%s%s\\s+of\\s+%s%s"
                  .formatted(WHO, TIME, OFFICE, WHERE, WHEN)),
          Pattern.compile(
              "%s,\\s+(?:which\\s+is\\s+|currently\\s+|now\\s+|as\\s+)*(?:the\\s+|this\\s+year['’]s\\s+)?%s%s\\s+%s%s"
                  .formatted(WHO, TIME, BODYS, OFFICE, WHEN)),
          Pattern.compile(
              "%s%s\\s+%s(?:\\s+of)?,?\\s+%s(?!['’]s|\\s+(?:and|is\\s+not))%s"
                  .formatted(TIME, WHERE, OFFICE, WHO, WHEN)),
          Pattern.compile(
              "%s(?:the\\s+)?%s\\s+of\\s+%s,\\s+%s(?!\\s+and)%s"
                  .formatted(TIME, OFFICE, WHERE, WHO, WHEN)));

  private static final Pattern PASSED =
      Pattern.compile(
          "\\b(?:transfer|hand\\w*|pass\\w*|moved|took\\s+over|takes\\s+over|take\\s+over|assum\\w+|inherit\\w+|receiv\\w+)[^.;]{0,60}?(?<body>%s)(?:['’]s)?\\s+%s(?:\\s+(?:over|duties))?\\s+from\\s+(?<from>%s)(?:\\s+to\\s+(?<to>%s))?"
              .formatted(BODY, OFFICE, STATE, STATE));

  private static final Pattern MOVED =
      Pattern.compile(
          "(?<body>%s)(?:['’]s)?\\s+%s\\s+(?:has\\s+|was\\s+|had\\s+)?(?:passed|moved|went|handed(?:\\s+over)?|shifted|rotated|transferred|goes|passes)\\s+from\\s+(?<from>%s)\\s+to\\s+(?<to>%s)"
              .formatted(BODY, OFFICE, STATE, STATE));

  private static final Pattern AN_OFFICE = Pattern.compile("chair|presiden|presides|host\\s+year");
  private static final Pattern PERSON =
      Pattern.compile("(?:president|chairman|chair)\\s*,?\\s*(?:\\p{Lu}|$)");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:bid|candida\\w+|would|should|if|wants?|hopes?|summit of|security"
              + " council|council presidency|troika|co-chair\\w*|vice|committee|working"
              + " group|commission)\\b");

  private final Names names;
  private final World world;

  ChairCheck(World world, Names names) {
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "chair";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return AN_OFFICE.matcher(text).find();
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Stream<Optional<Checked>> held =
        FORMS.stream()
            .flatMap(form -> form.matcher(marked.text()).results())
            .filter(found -> AN_OFFICE.matcher(found.group()).find())
            .map(found -> held(marked, found));
    Stream<Optional<Checked>> passed =
        Stream.of(PASSED, MOVED)
            .flatMap(form -> form.matcher(marked.text()).results())
            .map(found -> passed(marked, found));
    return Stream.concat(held, passed).flatMap(Optional::stream);
  }

  private Optional<Checked> held(Marked marked, MatchResult found) {
    String state = marked.code(found, "state");
    String body = body(marked, found);
    Chairs chairs = new Chairs(world.facts().meetings(), body);
    List<Meeting> meant = chairs.meant(marked, year(found), time(found));
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement();
    for (Meeting chair : meant) {
      judgement.with(
          "chair of " + body + " in " + told(chair),
          chair.ground(),
          stateName(chair.state()),
          chair.state().equals(state));
    }
    if (isOpen(marked, found) || chairs.hadAround(state, marked, found)) {
      judgement.doubtful();
    }
    return marked.judged(
        this, found, ClaimType.ROLE, summary(judgement.agreeingFirst()), judgement);
  }

  /// Whether the words may tell of another time, another body or of a person.
  private static boolean isOpen(Marked marked, MatchResult found) {
    boolean dated = !time(found).isEmpty() || year(found).isPresent();
    int end = Math.min(found.end() + 2, marked.text().length());
    return (!dated && marked.tellsOfPast())
        || OTHER.matcher(marked.raw()).find()
        || PERSON.matcher(marked.text().substring(found.start(), end)).find();
  }

  private Optional<Checked> passed(Marked marked, MatchResult found) {
    String body = body(marked, found);
    String from = marked.code(found, "from");
    Optional<String> to = Optional.ofNullable(found.group("to")).map(_ -> marked.code(found, "to"));
    List<Meeting> chairs = new Chairs(world.facts().meetings(), body).all();
    Judgement judgement = new Judgement();
    for (int at = 1; at < chairs.size(); at++) {
      Meeting before = chairs.get(at - 1);
      Meeting after = chairs.get(at);
      if (Math.abs(after.year() - marked.day().getYear()) <= 1) {
        judgement.with(
            "chair of " + body + " in " + told(before) + " and " + told(after),
            after.ground(),
            stateName(before.state()) + ", then " + stateName(after.state()),
            before.state().equals(from) && to.map(after.state()::equals).orElse(true));
      }
    }
    if (!marked.otherYears().stream()
        .allMatch(year -> Math.abs(year - marked.day().getYear()) <= 1)) {
      judgement.doubtful();
    }
    return judgement.interpretations().isEmpty()
        ? Optional.empty()
        : marked.judged(this, found, ClaimType.ROLE, summary(judgement.agreeingFirst()), judgement);
  }

  private static String summary(Judgement judgement) {
    var first = judgement.interpretations().getFirst();
    return "The " + first.definition() + ": " + first.found() + ".";
  }

  private static String body(Marked marked, MatchResult found) {
    String code = marked.code(found, "body");
    return code.equals("EU") ? "Council of the EU" : MemberCountCheck.body(code);
  }

  private static Optional<Integer> year(MatchResult found) {
    String year = found.group("year");
    if (year == null && found.namedGroups().containsKey("before")) {
      year = found.group("before");
    }
    return Optional.ofNullable(year).map(Integer::valueOf);
  }

  private static String time(MatchResult found) {
    String time = found.group("time");
    return time == null ? "" : time.toLowerCase(Locale.ROOT);
  }

  private String stateName(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }

  private static String told(Meeting chair) {
    return chair.time().from().isPresent()
        ? chair.time().toString()
        : Integer.toString(chair.year());
  }

  /// The chairmanships of one organisation.
  private record Chairs(Meetings meetings, String body) {

    List<Meeting> all() {
      return meetings.of(body).stream()
          .filter(one -> one.kind() == Meeting.Kind.CHAIR && !one.state().isEmpty())
          .toList();
    }

    /// Those that the words can mean: of the year they name, or by the article's date.
    List<Meeting> meant(Marked marked, Optional<Integer> year, String time) {
      if (year.isPresent()) {
        return meetings.chairs(body, year.get());
      }
      int now = marked.day().getYear();
      return switch (time) {
        case "recent", "last", "past", "previous", "former", "outgoing" ->
            all().stream().filter(one -> one.year() == now || one.year() == now - 1).toList();
        case "upcoming", "forthcoming", "incoming", "next" ->
            all().stream().filter(one -> one.year() == now || one.year() == now + 1).toList();
        default -> current(marked);
      };
    }

    private List<Meeting> current(Marked marked) {
      List<Meeting> now = meetings.chairs(body, marked.day());
      boolean years = now.stream().allMatch(one -> one.time().from().isEmpty());
      boolean turn = marked.day().getMonthValue() >= 11;
      return years && turn
          ? Stream.concat(now.stream(), meetings.chairs(body, marked.day().getYear() + 1).stream())
              .toList()
          : now;
    }

    /// Whether the state had the chair a year before or after, where the words leave that open.
    boolean hadAround(String state, Marked marked, MatchResult found) {
      int now = marked.day().getYear();
      return year(found).isEmpty()
          && !time(found).isEmpty()
          && all().stream()
              .filter(one -> Math.abs(one.year() - now) <= 1)
              .anyMatch(one -> one.state().equals(state));
    }
  }
}
