package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When a state joined or left an organisation: "Poland joined NATO in 1999", "Britain left the EU
/// in 2020".
final class JoiningCheck implements MarkedCheck {

  private static final String WHO = "(?<state>%s)".formatted(STATE);
  private static final String WHERE = "(?:the\\s+)?(?<body>%s)".formatted(BODY);
  private static final String WHEN =
      "(?:\\s+(?:alliance|bloc|union|as\\s+a\\s+full\\s+member|as\\s+its\\s+\\S+\\s+member))?,?\\s+(?:only\\s+|back\\s+)?(?:in|on|since)\\s+%s"
          .formatted(ClaimedDate.PATTERN);
  private static final String ADVERB =
      "(?:,\\s+(?:which|who))?\\s+(?:(?:formally|officially|first|only|itself|also|finally|has\\s+been)\\s+)?";
  private static final String JOINED =
      "(?<joined>joined|acceded\\s+to|entered|was\\s+admitted\\s+to|became\\s+(?:a|an|the\\s+\\S+|its\\s+\\S+)\\s+(?:full\\s+)?(?:member|member\\s+state)\\s+of|a\\s+(?:full\\s+)?member\\s+of)";
  private static final String LEFT =
      "(?<left>left|quit|withdrew\\s+from|exited|departed\\s+from|pulled\\s+out\\s+of)";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "%s%s(?:%s|%s)\\s+%s%s".formatted(WHO, ADVERB, JOINED, LEFT, WHERE, WHEN)),
          Pattern.compile(
              "%s,\\s+(?:a|an)\\s+%s\\s+member%s"
                  .formatted(WHO, "(?<body>%s)(?<joined>)(?<left>\\b\\B)?".formatted(BODY), WHEN)),
          Pattern.compile(
              "%s%s(?<joined>became|become)(?<left>\\b\\B)?\\s+(?:an?\\s+)?(?:full\\s+)?(?<body>%s)\\s+(?:members?|member\\s+states?)%s"
                  .formatted(WHO, ADVERB, BODY, WHEN)),
          Pattern.compile(
              "%s,?\\s+which\\s+%s\\s+(?:%s|%s)%s"
                  .formatted(
                      WHERE, WHO, "(?<joined>joined|entered)", "(?<left>left|quit|exited)", WHEN)),
          Pattern.compile(
              "\\b(?:[Ss]ince|[Aa]fter)\\s+(?<joined>joining|entering|acceding\\s+to)(?<left>\\b\\B)?\\s+%s%s,\\s+%s"
                  .formatted(WHERE, WHEN, WHO)),
          Pattern.compile(
              "%s['’]s?\\s+(?:(?<joined>accession\\s+to|entry\\s+(?:in)?to)|(?<left>exit\\s+from|withdrawal\\s+from|departure\\s+from))\\s+%s%s"
                  .formatted(WHO, WHERE, WHEN)),
          Pattern.compile(
              "\\b[Ii]n\\s+%s,?\\s+(?:when\\s+)?%s\\s+(?:formally\\s+|officially\\s+)?(?:%s|%s)\\s+%s(?!,?\\s+(?:in|on)\\s)"
                  .formatted(ClaimedDate.PATTERN, WHO, JOINED, LEFT, WHERE)));

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:talks|negotiations|appl\\w+|bid|candidate|observer|voted?|referendum|integrated|military"
              + " command|decided|announced|said"
              + " it|plans?|hopes?|parliament|summit|meeting|forces|mission|council|agreed)\\b");

  private final Names names;
  private final World world;

  JoiningCheck(World world, Names names) {
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "joining";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return Years.inText(text);
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return FORMS.stream()
        .flatMap(form -> form.matcher(marked.text()).results())
        .flatMap(found -> check(marked, found).stream());
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    String state = marked.code(found, "state");
    String body = marked.code(found, "body");
    boolean joined = found.group("joined") != null;
    ClaimedDate claimed = ClaimedDate.of(found);
    Judgement judgement = new Judgement();
    List<RoughDate> known = new ArrayList<>();
    for (Membership one : world.facts().memberships().of(body).of(state)) {
      Optional<RoughDate> date = joined ? one.time().from() : one.time().until();
      if (one.standing() == Standing.MEMBER && date.isPresent()) {
        add(judgement, one, date.get(), claimed, joined);
        known.add(date.get());
      }
    }
    if (known.isEmpty() || isPredecessor(body, claimed)) {
      return Optional.empty();
    }
    if (claimed.isNear(known)
        || OTHER
            .matcher(marked.around(found.start(), found.end()).replaceAll("\\p{Lu}\\w*", ""))
            .find()) {
      judgement.doubtful();
    }
    judgement.agreeingFirst();
    var told = judgement.interpretations().getFirst();
    String name = world.states().byCode(state).map(State::name).orElse(state);
    String summary =
        "%s %s %s in %s.".formatted(name, joined ? "joined" : "left", body, told.found());
    return marked.judged(this, found, ClaimType.MEMBERSHIP, summary, judgement);
  }

  /// Years in which what the organisation came from had members already.
  private boolean isPredecessor(String body, ClaimedDate claimed) {
    boolean early =
        world
            .facts()
            .foundations()
            .of(body)
            .map(one -> claimed.year() < one.founded().year())
            .orElse(false);
    return early || (body.equals("WTO") && claimed.year() < 1995);
  }

  private static void add(
      Judgement judgement, Membership one, RoughDate date, ClaimedDate claimed, boolean joined) {
    boolean agrees = claimed.fits(date) == Answer.YES || (!joined && isNextDay(date, claimed));
    judgement.with(
        (joined ? "first day as a " : "last day as a ")
            + one.standing().name().toLowerCase(Locale.ROOT)
            + " of "
            + one.organisation(),
        one.ground(),
        date.text(),
        agrees);
    boolean rough = Math.abs(claimed.year() - date.year()) <= 1;
    if (!one.dated() && rough) {
      judgement.doubtful();
    }
  }

  /// Someone who leaves at the end of a year has left with the next.
  private static boolean isNextDay(RoughDate last, ClaimedDate claimed) {
    return claimed.fits(new RoughDate(last.latest().plusDays(1).toString())) == Answer.YES;
  }
}
