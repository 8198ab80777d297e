package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.NATION;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.MembershipOn;
import dev.chancery.reference.fact.Roll;
import dev.chancery.reference.fact.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Whether a state is a member of an organisation at the article's date: "Turkey, a member of
/// NATO", "EU member Hungary", "Serbia, which is not a member of the EU".
final class MemberCheck implements MarkedCheck {

  private static final String WHO = "(?<state>%s)".formatted(STATE);
  private static final String WHOSE = "(?<state>%s)".formatted(NATION);
  private static final String WHERE = "(?:the\\s+)?(?<body>%s)".formatted(BODY);
  private static final String A_MEMBER =
      "(?:a|an|the\\s+only|one\\s+of\\s+the)\\s+(?:(?:founding|full|longtime|long-time|staunch|fellow|key|new|permanent|current|close|loyal|\\w+ern)\\s+)?(?:member|members|member\\s+state|member\\s+country|member\\s+nation)";

  private static final String TIES =
      "(?:,?\\s+(?:which|who)\\s+(?:is|are)|,|\\s+is|\\s+remains|\\s+has\\s+been|,\\s+(?:itself|also|like\\s+\\S+))\\s+(?:also\\s+|itself\\s+|currently\\s+|now\\s+|already\\s+|still\\s+)?";

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "%s%s(?<not>not\\s+(?:yet\\s+)?)?%s\\s+of\\s+%s"
                  .formatted(WHO, TIES, A_MEMBER, WHERE)),
          Wording.of(
              "%s%s(?<not>not\\s+(?:yet\\s+)?)?(?:a|an|the)\\s+(?:fellow\\s+)?%s\\s+(?:member|ally)(?:\\s+(?:state|country|nation))?\\b(?!\\s+(?:that|which|states|leader))"
                  .formatted(WHO, TIES, "(?<body>%s)".formatted(BODY))),
          Wording.of(
              "(?:\\b(?:fellow|key|longtime|a|the|by|from|and|with|of|as|in|that|to|for|[Bb]oth)\\s+|^|[Nn]ew(?:est)?\\s+)(?<not>[Nn]on-)?(?<body>%s)[ -](?:members?|allies|ally|member\\s+(?:states?|countr(?:y|ies)|nations?))\\s+(?:such\\s+as\\s+|like\\s+|including\\s+)?%s(?!\\s+and\\s+\\p{L}+\\s+states)"
                  .formatted(BODY, WHO)),
          Wording.of(
              "%s\\s+(?:EU\\s+)?membership\\s+(?:of|in)\\s+%s(?<not>)??".formatted(WHOSE, WHERE)),
          Wording.of(
              "%s%s(?<not>not\\s+)?one\\s+of\\s+%s(?!['’\\s]+\\p{L})".formatted(WHO, TIES, WHERE)),
          Wording.of(
              "%s(?:,?\\s+(?:which|who))?\\s+(?:(?:currently|now|already|still|itself)\\s+)?(?:belongs\\s+to|(?<not>(?:does\\s+not|doesn['’]t)\\s+belong\\s+to))\\s+%s"
                  .formatted(WHO, WHERE)),
          Wording.of(
              "(?:[Aa]s\\s+(?:a|an)\\s+(?:founding\\s+|full\\s+)?(?:member|member\\s+state)\\s+of|[Aa]s\\s+(?:a|an))\\s+%s(?:\\s+(?:member|ally|member\\s+state))?,\\s+%s(?<not>)??"
                  .formatted(WHERE, WHO)));

  /// What the words may tell of besides a standing of today.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:bid|appl\\w+\\s+(?:for|to)|application|applicant|aspir\\w+|candidate|accession|prospective|future|path|toward|hopes?|seek\\w*|want\\w*|negotiat\\w+|talks|would|could|should|if|application|observer|associate|join\\w*|leave|leaving|withdr\\w+|quit\\w*|suspen\\w+|expel\\w+|question"
              + " of|prospect|eventual|road|reject\\w*|possible|potential|council|committee|board|team|commission)\\b");

  private static final Wording NEVER =
      Wording.of(
          "%s[^.;:\uE000-\uE003]{0,30}?\\b(?:(?:has|had)\\s+never\\s+(?:been\\s+(?:an?\\s+)?(?:full\\s+)?(?:members?|part|member\\s+state)\\s+of|joined|belonged\\s+to)|never\\s+(?:joined|belonged\\s+to|became\\s+a\\s+member\\s+of))\\s+%s(?!['’-]|\\s+\\p{Ll}+(?:s|force)\\b)"
              .formatted(WHO, WHERE));

  /// "Is no longer part of it, having quit": why it is none. "A member for 47 years, it left on
  /// Friday": what was so until these days.
  private static final Wording PARTING =
      Wording.of(
          "\\bmembers?\\s+(?:of\\s+[^.;]{2,60}\\s)?for\\s+(?:\\S+\\s+){1,3}?(?:years|decades|months)\\b[^.;]{0,30}\\b(?:left|leaves|quit|withdrew|departed|exited|is\\s+(?:out|gone))\\b");

  private static final Wording LEFT =
      Wording.of("(?i)(?<=no longer.{3,60})\\b(?:quit|left|withdrawn|withdrew|leaving)\\b");

  private static final Wording FOUNDING = Wording.of("\\bfounding\\b");

  private static final Wording BOTH =
      Wording.of("\\bas\\s+(?:fellow\\s+)?members\\s+of\\s+%s".formatted(WHERE));

  /// Since when is another question.
  private static final Wording SINCE = Wording.of("^,?\\s+since\\s+(?:\\p{Lu}\\p{L}+\\s+)?\\d{4}");

  /// Days from an accession that is signed to the first day as a member.
  private static final int SIGNED = 200;

  private final Names names;
  private final Tellings tellings;
  private final World world;

  MemberCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "member";
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
    Stream<Checked> both =
        BOTH.results(marked.text()).flatMap(found -> both(marked, found).stream());
    Stream<Checked> never =
        NEVER.results(marked.text()).flatMap(found -> never(marked, found).stream());
    Stream<Checked> plain =
        FORMS.stream()
            .flatMap(form -> form.results(marked.text()))
            .flatMap(found -> check(marked, found).stream());
    Stream<Checked> hanging =
        MemberDeeds.in(marked).stream().flatMap(claim -> check(marked, claim).stream());
    return Stream.of(both, never, plain, told(marked), hanging).flatMap(each -> each);
  }

  /// What the forms of the table find: each of the states that are listed, in each organisation.
  private Stream<Checked> told(Marked marked) {
    return Stream.of("member", "outsider", "founder")
        .flatMap(kind -> tellings.of(kind, marked).flatMap(told -> told(marked, kind, told)));
  }

  private Stream<Checked> told(Marked marked, String kind, Told told) {
    List<String> bodies =
        told.has("other")
            ? List.of(marked.code(told.found(), "body"), marked.code(told.found(), "other"))
            : marked.bodyOf(told).stream().toList();
    List<String> states = marked.codes(told.found(), told.has("states") ? "states" : "state");
    return bodies.stream()
        .flatMap(body ->
            states.stream().flatMap(state -> told(marked, kind, told, state, body).stream()));
  }

  private Optional<Checked> told(Marked marked, String kind, Told told, String state, String body) {
    Roll roll = world.facts().memberships().of(body);
    return kind.equals("founder")
        ? founding(marked, told.found(), state, roll)
        : standing(marked, told.found(), state, body, kind.equals("outsider"));
  }

  /// "The two countries, as members of APEC": it can only be confirmed, by the states that the
  /// sentence names.
  private Optional<Checked> both(Marked marked, MatchResult found) {
    String body = marked.code(found, "body");
    Roll roll = world.facts().memberships().of(body);
    Judgement judgement = new Judgement();
    for (String state : marked.states()) {
      MembershipOn today = roll.member(state, marked.day());
      if (today.answer() != Answer.YES) {
        return Optional.empty();
      }
      judgement.with(
          "whether " + state + " is a member of " + body + " on " + marked.day(),
          Standings.ground(today, roll),
          Standings.told(today),
          true);
    }
    String summary = String.join(", ", marked.states()) + ": members of " + body + ".";
    return marked.judged(this, found, ClaimType.MEMBERSHIP, summary, judgement);
  }

  /// "Switzerland has never been a member of the EU": by all the times that are known.
  private Optional<Checked> never(Marked marked, MatchResult found) {
    String state = marked.code(found, "state");
    String body = marked.code(found, "body");
    Roll roll = world.facts().memberships().of(body);
    List<Membership> times =
        roll.of(state).stream()
            .filter(one -> one.standing() == Standing.MEMBER)
            .filter(one ->
                one.time().from().map(from -> !from.earliest().isAfter(marked.day())).orElse(true))
            .toList();
    if (roll.complete().isEmpty() || roll.all().isEmpty()) {
      return Optional.empty();
    }
    String told = Standings.told(times);
    Judgement judgement =
        new Judgement()
            .with(
                "whether " + state + " ever was a member of " + body,
                times.isEmpty() ? roll.all().getFirst().ground() : times.getFirst().ground(),
                told,
                times.isEmpty())
            .ofDenial();
    return marked.judged(
        this, found, ClaimType.MEMBERSHIP, state + " and " + body + ": " + told + ".", judgement);
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    String state = marked.code(found, "state");
    String body = marked.code(found, "body");
    Roll roll = world.facts().memberships().of(body);
    boolean denied = found.group("not") != null && !found.group("not").isEmpty();
    boolean dated = SINCE.isIn(marked.text().substring(found.end()));
    return FOUNDING.isIn(found.group()) && !denied && !dated
        ? founding(marked, found, state, roll)
        : standing(marked, found, state, body, denied);
  }

  private Optional<Checked> standing(
      Marked marked, MatchResult found, String state, String body, boolean denied) {
    Roll roll = world.facts().memberships().of(body);
    MembershipOn today = roll.member(state, marked.day());
    boolean dated = SINCE.isIn(marked.text().substring(found.end()));
    boolean unlisted = roll.of(state).isEmpty() && isGone(state);
    if (today.answer() == Answer.UNKNOWN || roll.all().isEmpty() || dated || unlisted) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement();
    String name = world.states().byCode(state).map(State::name).orElse(state);
    judgement.with(
        "whether " + name + " is a member of " + body + " on " + marked.day(),
        Standings.ground(today, roll),
        Standings.told(today),
        (today.answer() == Answer.YES) != denied);
    past(marked, roll, state, judgement, denied);
    if (denied) {
      judgement.ofDenial();
    }
    if (!Standings.isSure(today)
        || marked.tellsOfPast()
        || PARTING.isIn(marked.raw())
        || OTHER.isIn(beside(marked, found, denied).replaceAll("\\p{Lu}\\w*", ""))) {
      judgement.doubtful();
    }
    return marked.judged(this, found, ClaimType.MEMBERSHIP, summary(name, body, today), judgement);
  }

  /// The words around, with those found but where these deny something: what they say instead is
  /// none of another standing.
  private static String beside(Marked marked, MatchResult found, boolean denied) {
    String raw = LEFT.matcher(marked.raw()).replaceAll(left -> " ".repeat(left.group().length()));
    return denied && !found.namedGroups().containsKey("not")
        ? raw.substring(Math.max(0, found.start() - 30), found.start())
            + raw.substring(found.end(), Math.min(raw.length(), found.end() + 15))
        : marked.around(found.start(), found.end());
  }

  private static String summary(String name, String body, MembershipOn today) {
    return name + (today.answer() == Answer.YES ? " is" : " is not") + " a member of " + body + ".";
  }

  /// What the tree tells of a standing of today; of one that began it is enough that there was one.
  private Optional<Checked> check(Marked marked, MemberClaim claim) {
    Roll roll = world.facts().memberships().of(claim.body());
    MembershipOn today = roll.member(claim.state(), marked.day());
    if (today.answer() == Answer.UNKNOWN || roll.all().isEmpty()) {
      return Optional.empty();
    }
    boolean became = claim.tie() == MemberClaim.Tie.BECAME;
    if (became && today.answer() == Answer.NO && isKnown(roll, claim.state(), marked.day())) {
      return Optional.empty();
    }
    String name = world.states().byCode(claim.state()).map(State::name).orElse(claim.state());
    Judgement judgement =
        new Judgement()
            .with(
                "whether " + name + " is a member of " + claim.body() + " on " + marked.day(),
                Standings.ground(today, roll),
                Standings.told(today),
                (today.answer() == Answer.YES) != claim.denied());
    past(marked, roll, claim.state(), judgement, claim.denied());
    if (claim.denied()) {
      judgement.ofDenial();
    }
    if (!Standings.isSure(today)
        || (!became && (marked.tellsOfLongAgo() || PARTING.isIn(marked.raw())))) {
      judgement.doubtful();
    }
    return marked.judged(
        this,
        claim.start(),
        claim.end(),
        ClaimType.MEMBERSHIP,
        summary(name, claim.body(), today),
        judgement);
  }

  /// Whether a state was a member at some time, or has just signed that it will be one.
  private static boolean isKnown(Roll roll, String state, LocalDate day) {
    return roll.of(state).stream()
        .filter(one -> one.standing() == Standing.MEMBER)
        .anyMatch(one ->
            one.time()
                .from()
                .map(from -> !from.earliest().isAfter(day.plusDays(SIGNED)))
                .orElse(true));
  }

  /// A founding member is one since the first year of all.
  private Optional<Checked> founding(Marked marked, MatchResult found, String state, Roll roll) {
    OptionalInt first =
        roll.all().stream()
            .filter(one -> one.standing() == Standing.MEMBER)
            .flatMap(one -> one.time().from().stream())
            .mapToInt(RoughDate::year)
            .min();
    if (first.isEmpty() || roll.all().stream().anyMatch(one -> !isFounded(one))) {
      return Optional.empty();
    }
    List<Membership> own =
        roll.of(state).stream().filter(one -> one.standing() == Standing.MEMBER).toList();
    if (own.isEmpty() && isGone(state)) {
      return Optional.empty();
    }
    boolean since =
        own.stream()
            .anyMatch(one -> one.time().from().orElseThrow().year() <= first.getAsInt() + 1);
    String told = Standings.told(own);
    Judgement judgement =
        new Judgement()
            .with(
                "whether "
                    + state
                    + " is a member of "
                    + roll.organisation()
                    + " since "
                    + first.getAsInt(),
                own.isEmpty() ? roll.all().getFirst().ground() : own.getFirst().ground(),
                told,
                since);
    return marked.judged(
        this,
        found,
        ClaimType.MEMBERSHIP,
        state + " and " + roll.organisation() + ": " + told + ".",
        judgement);
  }

  /// The lists of members of today leave out the states of before.
  private boolean isGone(String state) {
    return world.states().byCode(state).map(State::until).filter(Optional::isPresent).isPresent();
  }

  private static boolean isFounded(Membership one) {
    return one.standing() != Standing.MEMBER || one.time().from().isPresent();
  }

  private static void past(
      Marked marked, Roll roll, String state, Judgement judgement, boolean denied) {
    for (int year : marked.otherYears()) {
      MembershipOn then = roll.member(state, LocalDate.of(year, 12, 31));
      if (then.answer() != Answer.UNKNOWN) {
        judgement.with(
            "the same at the end of " + year,
            Standings.ground(then, roll),
            Standings.told(then),
            (then.answer() == Answer.YES) != denied);
      }
    }
  }
}
