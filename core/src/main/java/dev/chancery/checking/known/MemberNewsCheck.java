package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.checking.known.MemberNews.Telling;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.Roll;
import dev.chancery.reference.fact.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the states that are told to have joined or left an organisation in these days are those
/// that did: "Iran's entry into the WTO, which took effect on Wednesday". It speaks only where the
/// table has a change of that kind in the very days: then it is known who it was.
final class MemberNewsCheck implements MarkedCheck {

  private static final Wording WORDS =
      Wording.of(
          "(?i)\\b(?:re-?)?(?:join|enter|entr(?:y|ance)|acced|accession|admi(?:t|ss)|member|accept|welcom|receiv|induct|let\\b|took|taken|taking|added|opened|granted|made|adopt|left\\b|leav|quit|exit|with(?:draw|drew)|walk|turned|departure)");

  /// Days around those that are told.
  private static final int AROUND = 4;

  /// Days within which a change of the state's own may be what is meant.
  private static final int NEAR = 240;

  private final Names names;
  private final World world;

  MemberNewsCheck(World world, Names names) {
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "member-news";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return WORDS.isIn(text);
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Optional<String> body = marked.onlyBody();
    if (body.isEmpty() || marked.states().isEmpty()) {
      return Stream.empty();
    }
    Roll roll = world.facts().memberships().of(body.get());
    return roll.all().isEmpty()
        ? Stream.empty()
        : MemberNews.in(marked).stream().flatMap(told -> check(marked, told, roll).stream());
  }

  private Optional<Checked> check(Marked marked, Telling told, Roll roll) {
    List<Membership> then =
        changes(roll, told.joined())
            .filter(one ->
                told.days().stream()
                    .anyMatch(
                        days -> isWithin(day(one, told.joined()), days.from(), days.to(), AROUND)))
            .toList();
    boolean open =
        told.states().stream()
            .anyMatch(
                state -> isNear(roll, state, marked, then) || isSettled(roll, state, marked, told));
    if (then.isEmpty() || open) {
      return Optional.empty();
    }
    boolean right =
        told.states().stream()
            .allMatch(state -> then.stream().anyMatch(one -> one.member().equals(state)));
    String who =
        then.stream().map(one -> name(one.member())).sorted().collect(Collectors.joining(", "));
    String what = told.joined() ? "joined " : "left ";
    String about = "who " + what + roll.organisation() + " in these days";
    String found = who + " (" + day(then.getFirst(), told.joined()) + ")";
    Judgement judgement = new Judgement().with(about, then.getFirst().ground(), found, right);
    return marked.judged(
        this,
        told.start(),
        told.end(),
        ClaimType.MEMBERSHIP,
        who + " " + what + roll.organisation() + ".",
        judgement);
  }

  /// Whether a state that did not do it then did something of the kind, or did it at another time
  /// that is not far.
  private boolean isNear(Roll roll, String state, Marked marked, List<Membership> then) {
    return world.states().byCode(state).isEmpty()
        || (then.stream().noneMatch(one -> one.member().equals(state))
            && Stream.of(true, false)
                .flatMap(joined ->
                    changes(roll, joined)
                        .filter(one -> one.member().equals(state))
                        .map(one -> day(one, joined)))
                .anyMatch(day -> isWithin(day, marked.day(), marked.day(), NEAR)));
  }

  /// Whether a state that "has joined" is a member anyway, since when the words do not say.
  private static boolean isSettled(Roll roll, String state, Marked marked, Telling told) {
    return !told.dated() && roll.member(state, marked.day().minusDays(NEAR)).answer() == Answer.YES;
  }

  private static Stream<Membership> changes(Roll roll, boolean joined) {
    return roll.all().stream()
        .filter(one -> one.standing() == Standing.MEMBER && one.dated())
        .filter(one -> date(one, joined).isPresent());
  }

  private static Optional<RoughDate> date(Membership one, boolean joined) {
    return joined ? one.time().from() : one.time().until();
  }

  private static LocalDate day(Membership one, boolean joined) {
    return date(one, joined).map(RoughDate::earliest).orElseThrow();
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to, int days) {
    return !day.isBefore(from.minusDays(days)) && !day.isAfter(to.plusDays(days));
  }

  private String name(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }
}
