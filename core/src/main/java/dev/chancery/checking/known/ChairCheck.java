package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who has the chair or presidency of an organisation: "Korea's 2025 APEC chairmanship", "Brazil,
/// which holds the G20 presidency", "the chairmanship passed from Peru to Korea".
final class ChairCheck implements MarkedCheck {

  private static final Wording AN_OFFICE =
      Wording.of("[Cc]hair|[Pp]resid|\\bhost(?:ing)?\\b|at\\s+the\\s+helm");
  private static final Wording LEADS =
      Wording.of(
          "\\b(?:helm|head|gavel|steer|driving\\s+seat|baton|reins|lead|led\\b|runs|guid|turn|hands)");

  private static final Wording PERSON = Wording.of("(?:president|chairman|chair)\\s*,?\\s*\\p{Lu}");

  /// What makes a wish or another office of the words.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:bid|candida\\w+|would|should|if|wants?|hopes?|security council|council"
              + " presidency|was\\s+to|were\\s+to|to\\s+have|instead|troika|co-chair\\w*|vice|committee|working"
              + " group|commission|not)\\b");

  private static final Wording PRESENT =
      Wording.of("\\b(?:will|hands|passes|transfers|gives|cedes|takes|assumes)\\b");

  /// A change that has been, whatever its day.
  private static final Wording DONE =
      Wording.of(
          "\\b(?:took|taken|handed|passed|gave|assumed|succeeded|replaced|inherited|received|moved|went)\\b");

  private static final Wording EARLIER =
      Wording.of("(?i)\\b(?:before|when|as\\s+(?:the\\s+)?\\p{Lu}|once|until|had|former)\\b");

  private static final int CLAUSE = 25;

  private static final Wording NEXT = Wording.of("\\b(?:next|incoming|upcoming|future)\\s+\\p{L}");

  /// What makes a plan of having the chair.
  private static final Wording TO_COME =
      Wording.of(
          "\\b(?:will|shall|(?:is|are|due|set|scheduled|expected)\\s+to)\\s+(?:hold|have|chair|preside|lead|head)\\b");

  /// What tells of the very day.
  private static final Wording NOW =
      Wording.of(
          "\\b(?:holds|is|chairs|presides|heads|leads|steers|occupies|wields|(?:runs\\s+)?until\\s+(?:(?:the\\s+)?end\\s+of|June|December)|currently|now|current|present|in\\s+office\\s+since|this\\s+(?:year|semester|half))\\b");

  private static final Wording LATELY =
      Wording.of(
          "\\b(?:(?:last|this)\\s+(?:week|weekend|month)|earlier\\s+this\\s+(?:month|year)|on\\s+\\p{Lu}\\p{Ll}+day)\\b");

  private static final Wording NEXT_YEAR = Wording.of("(?i)\\bnext\\s+year\\b");

  /// "Chairman of the Union last year", "holds the presidency from December".
  private static final Wording ANOTHER_TIME =
      Wording.of(
          "(?i)^(?:\\s+of\\s+(?:the\\s+)?*+)?,?\\s+(?:last\\s+year|until|at\\s+the\\s+time|back\\s+then|(?:(?:starting|beginning)\\s+)?(?:from|in)\\s+(?:next|January|July|December|(?:19|20)\\d\\d)\\b)(?!\\s+(?:the\\s+end|end|December|June)\\b)");

  /// What is told of a chairmanship in the past tense may be of the state that had it before.
  private static final Wording UNDER = Wording.of("^(?:Under|During)\\b");

  private static final int BEFORE = 14;

  private static final int YEARS_BACK = 3;

  private static final Wording MINISTERS = Wording.of("Committee\\s+of\\s+Ministers");

  private final Names names;
  private final Tellings tellings;
  private final World world;
  private final HeadsByName incumbents;

  ChairCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    incumbents = new HeadsByName(world);
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
  public boolean readsCapitals() {
    return true;
  }

  @Override
  public boolean concerns(String text) {
    return AN_OFFICE.isIn(text) || LEADS.isIn(text);
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return Stream.of(
            ChairForms.in(marked),
            ChairTold.in(marked, tellings, incumbents),
            ChairDeeds.in(marked, incumbents))
        .flatMap(List::stream)
        .flatMap(claim -> check(marked, claim).stream());
  }

  private Optional<Checked> check(Marked marked, ChairClaim claim) {
    Chairs chairs = Chairs.of(world.facts().meetings(), claim.body());
    String words = marked.raw().substring(claim.start(), claim.end());
    List<Meeting> meant = chairs.meant(claim, marked.day(), DONE.isIn(words));
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement();
    for (Meeting chair : meant) {
      judgement.with(
          "chair of " + claim.body() + " in " + told(chair),
          chair.ground(),
          stateName(chair.state()),
          chair.state().equals(claim.state()));
    }
    if (meant.stream().allMatch(one -> one.note().isEmpty() && one.ground().verified())) {
      judgement.ofPlan();
    }
    if (isOpen(marked, claim, chairs)) {
      judgement.doubtful();
    }
    var first = judgement.agreeingFirst().interpretations().getFirst();
    String summary = "The " + first.definition() + ": " + first.found() + ".";
    return marked.judged(this, claim.start(), claim.end(), ClaimType.ROLE, summary, judgement);
  }

  /// Whether the words may tell of another time, another body or of a person.
  private static boolean isOpen(Marked marked, ChairClaim claim, Chairs chairs) {
    boolean dated = !claim.time().isEmpty() || claim.year().isPresent();
    int end = Math.min(claim.end() + 3, marked.text().length());
    String words = marked.raw().substring(Math.max(0, claim.start() - 30), claim.end());
    boolean past =
        !dated
            && !isPresent(marked, claim)
            && !isLately(marked, claim)
            && (claim.changes()
                ? marked.tellsOfLongAgo() || isOfEarlier(marked, claim)
                : marked.tellsOfPast(claim.start(), claim.end()));
    boolean near = !dated && chairs.isNear(claim, marked.day(), isOfNow(marked, claim));
    return near
        || past
        || (!dated && !claim.changes() && isOfAnotherTime(marked, claim, chairs))
        || (!dated && !claim.changes() && TO_COME.isIn(words))
        || (claim.time().isEmpty() && NEXT.isIn(words))
        || (!dated && NEXT_YEAR.isIn(marked.raw()))
        || OTHER.isIn(MINISTERS.matcher(words).replaceAll(""))
        || PERSON.isIn(marked.text().substring(claim.start(), end));
  }

  private static boolean isOfAnotherTime(Marked marked, ChairClaim claim, Chairs chairs) {
    boolean lately =
        chairs.covering(marked.day().minusYears(YEARS_BACK), marked.day()).stream()
            .anyMatch(one -> one.state().equals(claim.state()));
    boolean told =
        marked.sentence().tokens().stream()
            .filter(token -> token.head() < 0)
            .anyMatch(token -> token.hasTag("VBD", "VBN"));
    return ANOTHER_TIME.isIn(marked.text().substring(claim.end()))
        || (told
            && lately
            && claim.start() < BEFORE
            && UNDER.isIn(marked.raw())
            && !LATELY.isIn(marked.raw()));
  }

  /// "Before Belgium took over", "as Guinea once handed": some change before.
  private static boolean isOfEarlier(Marked marked, ChairClaim claim) {
    int from = Math.max(0, claim.start() - CLAUSE);
    return EARLIER.isIn(marked.raw().substring(from, claim.end()));
  }

  private static boolean isOfNow(Marked marked, ChairClaim claim) {
    int end = Math.min(claim.end() + 40, marked.raw().length());
    return NOW.isIn(marked.raw().substring(claim.start(), end));
  }

  /// A change of last month is none of old times.
  private static boolean isLately(Marked marked, ChairClaim claim) {
    int end = Math.min(claim.end() + 25, marked.raw().length());
    return claim.changes()
        && LATELY.isIn(marked.raw().substring(claim.start(), end))
        && !marked.tellsOfLongAgo();
  }

  /// "when Poland hands the presidency to Denmark" tells of what is to come.
  private static boolean isPresent(Marked marked, ChairClaim claim) {
    return claim.changes()
        && marked.otherYears().isEmpty()
        && PRESENT.isIn(marked.raw().substring(claim.start(), claim.end()));
  }

  private String stateName(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }

  private static String told(Meeting chair) {
    return chair.time().from().isPresent()
        ? chair.time().toString()
        : Integer.toString(chair.year());
  }
}
