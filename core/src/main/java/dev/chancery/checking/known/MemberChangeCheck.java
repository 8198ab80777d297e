package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.Roll;
import dev.chancery.reference.fact.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who joined or left an organisation of late, by the tree of the sentence: "Croatia was admitted
/// to the alliance on Wednesday", "OPEC lost a member when Qatar withdrew from it". It is wrong
/// where a state never was a member, where it still is one, and where it joined long before the
/// time that is told.
final class MemberChangeCheck implements MarkedCheck {

  /// What may be told instead of joining or leaving, and steps before them.
  private static final Wording STEPS =
      Wording.of(
          "(?i)\\b(?:talks|negotiat\\w+|appl(?:y|ies|ied|ication\\w*)|bid|candidate|candidacy|aspir\\w+|observer\\w*|associate\\w*|partner\\w*|dialogue|exercis\\w+|coalition|mission|command|sanctions|statement|programme|program|fund|initiative|conditional|provisional\\w*|in\\s+principle|invit\\w+|propos\\w+|agreed\\s+to|vow\\w*|threat\\w*|plan(?:s|ned)?|notif\\w+|notice|announc\\w+|decid\\w+|decision|would-be|virtual\\w*|de\\s+facto|in\\s+effect|effectively|talk\\s+of|fear\\w*|myth|rumou?rs?)\\b");

  /// An absence that no suspension explains.
  private static final Wording ABSENCE =
      Wording.of(
          "(?i)\\b(?:left|leav\\w+|quit\\w*|walked\\s+out|withdrew|withdrawn|withdrawal|pulled\\s+out|absence|outside|storm\\w+\\s+out|departure|turned\\s+its\\s+back)\\b");

  private static final Wording SUSPENDED =
      Wording.of("(?i)\\b(?:suspen\\w+|coup|junta|putsch|expel\\w+|expulsion|sanctions?)\\b");

  /// "The first new member since Cambodia in 1999".
  private static final Wording SINCE_THEN =
      Wording.of("\\bsince\\s+[^.;,]{0,40}?\\b(?:19|20)\\d\\d\\b");

  /// Years after which who left may well be told of another standing.
  private static final int REMEMBERED = 12;

  /// "Ten years ago this week".
  private static final Wording AGO = Wording.of("\\bago\\b");

  private static final Wording YEAR = Wording.of("\\b(?:19|20)\\d\\d\\b");

  /// Days before a change on which it may be told as done.
  private static final int AHEAD = 270;

  /// Days after a change for which it may be told as of late.
  private static final int SINCE = 400;

  /// Months from the notice of leaving to the end of the membership.
  private static final int NOTICE = 30;

  /// Days by which the day that is told may come after the first day as a member.
  private static final int LATE = 150;

  private final Names names;
  private final World world;
  private final MemberChanges changes = new MemberChanges();

  MemberChangeCheck(World world, Names names) {
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "member-change";
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
    return changes.in(marked).stream().flatMap(change -> check(marked, change).stream());
  }

  private Optional<Checked> check(Marked marked, MemberChange change) {
    Roll roll = world.facts().memberships().of(change.body());
    if (roll.all().isEmpty() || marked.day().plusDays(AHEAD).isAfter(roll.knownOn().plusYears(1))) {
      return Optional.empty();
    }
    boolean dated = isDated(marked, change);
    List<Finding> found =
        change.states().stream()
            .flatMap(state -> finding(marked, change, roll, state, dated).stream())
            .toList();
    Optional<Finding> wrong = found.stream().filter(one -> !one.right()).findFirst();
    return wrong
        .or(() ->
            found.size() == change.states().size() ? found.stream().findFirst() : Optional.empty())
        .flatMap(one -> judged(marked, change, one));
  }

  /// What was found of one state.
  ///
  /// @param about what was asked
  private record Finding(String state, String about, String told, boolean right, Membership line) {}

  private Optional<Finding> finding(
      Marked marked, MemberChange change, Roll roll, String state, boolean dated) {
    List<Membership> own =
        roll.of(state).stream()
            .filter(one -> one.standing() == Standing.MEMBER && isBegun(one, marked.day()))
            .toList();
    Optional<Membership> late =
        own.stream().filter(one -> isLate(one, change.joined(), marked.day())).findFirst();
    if (late.isPresent()) {
      return dated
          ? Optional.empty()
          : Optional.of(
              new Finding(
                  state, about(change), date(late.get(), change.joined()), true, late.get()));
    }
    if (world.states().byCode(state).isEmpty() || isSoon(own, change, marked.day())) {
      return Optional.empty();
    }
    if (own.isEmpty()) {
      return stranger(change, roll, state, marked.day());
    }
    return switch (change.kind()) {
      case REJOINED -> neverLeft(marked, roll, state, own);
      case LEFT -> stillIn(marked, change, roll, state, own, dated);
      case JOINED -> longAgo(marked, change, own, dated);
    };
  }

  private static String about(MemberChange change) {
    return (change.joined() ? "first day as a member of " : "last day as a member of ")
        + change.body();
  }

  private static String date(Membership one, boolean joined) {
    return (joined ? one.time().from() : one.time().until()).map(RoughDate::text).orElse("");
  }

  private static boolean isBegun(Membership one, LocalDate day) {
    return one.time()
        .from()
        .map(from -> !from.earliest().isAfter(day.plusDays(AHEAD)))
        .orElse(true);
  }

  private static boolean isLate(Membership one, boolean joined, LocalDate day) {
    return (joined ? one.time().from() : one.time().until())
        .filter(date ->
            !date.latest().isBefore(day.minusDays(SINCE))
                && !date.earliest().isAfter(day.plusDays(AHEAD)))
        .isPresent();
  }

  /// Whether it comes, or came too roughly known for the words to be wrong.
  private static boolean isSoon(List<Membership> own, MemberChange change, LocalDate day) {
    return own.stream()
        .anyMatch(one ->
            (change.joined() ? one.time().from() : one.time().until())
                .filter(date -> date.latest().isAfter(day.minusDays(SINCE)))
                .filter(date -> change.joined() || date.earliest().isBefore(day.plusMonths(NOTICE)))
                .isPresent());
  }

  /// A state that was no member at any time.
  private static Optional<Finding> stranger(
      MemberChange change, Roll roll, String state, LocalDate day) {
    boolean known = roll.complete().isPresent() && roll.member(state, day).answer() == Answer.NO;
    return known
        ? Optional.of(
            new Finding(
                state,
                "whether it ever was a member of " + change.body(),
                "at no time a member",
                false,
                roll.all().getFirst()))
        : Optional.empty();
  }

  /// A state that is told to have come back and was never away.
  private static Optional<Finding> neverLeft(
      Marked marked, Roll roll, String state, List<Membership> own) {
    boolean away =
        own.size() > 1
            || own.getFirst().time().until().isPresent()
            || roll.of(state).stream().anyMatch(one -> one.standing() == Standing.SUSPENDED);
    boolean lengthy = ABSENCE.isIn(marked.raw()) && !SUSPENDED.isIn(marked.raw());
    return away || !lengthy
        ? Optional.empty()
        : Optional.of(
            new Finding(
                state,
                "whether it ever left " + roll.organisation(),
                "member, " + own.getFirst().time(),
                false,
                own.getFirst()));
  }

  /// A state that is told to have left and is still a member.
  private static Optional<Finding> stillIn(
      Marked marked,
      MemberChange change,
      Roll roll,
      String state,
      List<Membership> own,
      boolean dated) {
    boolean inside =
        roll.member(state, marked.day()).answer() == Answer.YES
            && own.stream().allMatch(one -> one.time().until().isEmpty())
            && marked.day().plusMonths(NOTICE).isBefore(roll.knownOn());
    boolean ever = own.size() > 1 || (dated && !isOfOwnYear(marked, change));
    return inside && !ever
        ? Optional.of(
            new Finding(
                state, about(change), "member, " + own.getLast().time(), false, own.getLast()))
        : Optional.empty();
  }

  /// A state that joined long before the day that is told.
  private static Optional<Finding> longAgo(
      Marked marked, MemberChange change, List<Membership> own, boolean dated) {
    Optional<LocalDate> told = told(marked, change);
    boolean before =
        told.filter(day ->
                own.stream()
                    .allMatch(one ->
                        one.time()
                            .from()
                            .filter(from -> one.dated() && isBefore(from, day))
                            .isPresent()))
            .isPresent();
    return before && !dated
        ? Optional.of(
            new Finding(
                own.getLast().member(),
                about(change),
                date(own.getLast(), true),
                false,
                own.getLast()))
        : Optional.empty();
  }

  private static boolean isBefore(RoughDate from, LocalDate day) {
    return from.latest().isBefore(day.minusDays(LATE));
  }

  /// The day, week or month near the article's that goes with the verb.
  private static Optional<LocalDate> told(Marked marked, MemberChange change) {
    if (AGO.isIn(marked.raw())) {
      return Optional.empty();
    }
    return marked.scene().times(marked.sentence()).stream()
        .filter(time -> isOf(marked, time, change))
        .map(TimeMention::when)
        .filter(when -> isNear(when, marked.day()))
        .flatMap(when -> Optional.ofNullable(when.from()).stream())
        .findFirst();
  }

  private static boolean isOf(Marked marked, TimeMention time, MemberChange change) {
    return marked.sentence().children(change.head()).stream()
        .anyMatch(child ->
            child.isOneOf("obl", "advmod", "nmod", "obj")
                && child.index() >= time.start()
                && child.index() < time.end());
  }

  private static boolean isNear(When when, LocalDate day) {
    return when.from() != null
        && when.to() != null
        && ChronoUnit.DAYS.between(when.from(), when.to()) <= 31
        && when.to().isAfter(day.minusDays(70))
        && !when.from().isAfter(day);
  }

  /// Whether another year is named, so that it may be told of that.
  private static boolean isDated(Marked marked, MemberChange change) {
    return !marked.otherYears().isEmpty() && told(marked, change).isEmpty();
  }

  private Optional<Checked> judged(Marked marked, MemberChange change, Finding found) {
    String name = world.states().byCode(found.state()).map(State::name).orElse(found.state());
    Judgement judgement =
        new Judgement()
            .with(name + ": " + found.about(), found.line().ground(), found.told(), found.right());
    String words =
        above(marked, change.head())
            + marked
                .raw()
                .substring(change.start(), Math.min(marked.raw().length(), change.end() + 25));
    boolean old =
        change.kind() != MemberChange.Kind.REJOINED
            && isOld(marked)
            && !isOfOwnYear(marked, change);
    if (STEPS.isIn(words.replaceAll("\\p{Lu}\\w*", "")) || old) {
      judgement.doubtful();
    }
    return marked.judged(
        this,
        change.start(),
        change.end(),
        ClaimType.MEMBERSHIP,
        name + ": " + found.about() + ": " + found.told() + ".",
        judgement);
  }

  /// The verbs under which it is told: "announced that ... had left".
  private static String above(Marked marked, Token verb) {
    Sentence sentence = marked.sentence();
    return Stream.iterate(sentence.head(verb), Optional::isPresent, at -> sentence.head(at.get()))
        .flatMap(Optional::stream)
        .filter(token -> token.isVerb())
        .map(token -> token.text() + " ")
        .collect(Collectors.joining());
  }

  private static boolean isOld(Marked marked) {
    int last = marked.day().getYear() - 1;
    return marked.otherYears().stream().anyMatch(year -> year < last)
        && YEAR.results(SINCE_THEN.matcher(marked.raw()).replaceAll(""))
            .anyMatch(year -> Integer.parseInt(year.group()) < last);
  }

  /// Whether the only other year of the sentence is the one in which it is told to have left.
  private static boolean isOfOwnYear(Marked marked, MemberChange change) {
    return change.kind() == MemberChange.Kind.LEFT
        && marked.otherYears().size() == 1
        && marked.otherYears().getFirst() >= marked.day().getYear() - REMEMBERED
        && marked.scene().times(marked.sentence()).stream()
            .filter(time -> isOf(marked, time, change))
            .anyMatch(time -> YEAR.isIn(time.when().text()));
  }
}
