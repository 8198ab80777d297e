package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.Roll;
import dev.chancery.reference.fact.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who joined an organisation last: "Croatia, the newest member of the EU", "NATO's newest ally,
/// Sweden".
final class NewestMemberCheck implements MarkedCheck {

  /// Days before the article in which another one may have joined that it does not speak of yet,
  /// and after it in which one is called a member before it is.
  private static final int DAYS = 60;

  private final Names names;
  private final World world;
  private final Tellings tellings;

  NewestMemberCheck(World world, Names names, Tellings tellings) {
    this.world = world;
    this.names = names;
    this.tellings = tellings;
  }

  @Override
  public String name() {
    return "newest-member";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("est ");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return tellings
        .of("newest", marked)
        .flatMap(told -> marked.body(told).stream().flatMap(body -> check(marked, told, body)));
  }

  private Stream<Checked> check(Marked marked, Told told, String body) {
    Roll roll = world.facts().memberships().of(body);
    List<Membership> joined =
        roll.all().stream()
            .filter(one -> one.standing() == Standing.MEMBER && one.ground().verified())
            .filter(one -> isBegun(one, marked.day()))
            .toList();
    if (joined.isEmpty() || roll.complete().isEmpty() || marked.day().isAfter(roll.knownOn())) {
      return Stream.empty();
    }
    return marked.codes(told.found(), told.has("states") ? "states" : "state").stream()
        .flatMap(state -> judged(marked, told, body, state, joined).stream());
  }

  private static boolean isBegun(Membership one, LocalDate day) {
    return one.time()
        .from()
        .map(from -> !from.earliest().isAfter(day.plusDays(DAYS)))
        .orElse(false);
  }

  private Optional<Checked> judged(
      Marked marked, Told told, String body, String state, List<Membership> joined) {
    LocalDate last =
        joined.stream()
            .map(NewestMemberCheck::from)
            .filter(date -> !date.isAfter(marked.day().minusDays(DAYS)))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    List<Membership> newest = joined.stream().filter(one -> !from(one).isBefore(last)).toList();
    boolean right = newest.stream().anyMatch(one -> one.member().equals(state));
    String names =
        newest.stream().map(one -> name(one.member())).sorted().collect(Collectors.joining(", "));
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    Judgement judgement =
        new Judgement()
            .with(
                "newest members of " + body + " on " + marked.day(),
                newest.getFirst().ground(),
                names,
                right);
    if (marked.tellsOfPast(told.found().start(), told.found().end())) {
      judgement.doubtful();
    }
    return marked.judged(
        this,
        told.found(),
        ClaimType.MEMBERSHIP,
        "The newest of " + body + ": " + names + ".",
        judgement);
  }

  private static LocalDate from(Membership one) {
    return one.time().from().map(RoughDate::earliest).orElse(LocalDate.MIN);
  }

  private String name(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }
}
