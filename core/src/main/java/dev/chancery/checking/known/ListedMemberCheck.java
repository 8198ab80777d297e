package dev.chancery.checking.known;

import dev.chancery.checking.frame.Assertion;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.ClaimCheck;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Subject;
import dev.chancery.model.Verdict;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Membership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds in the lists what the reading takes for a membership: "our NATO Ally here in Poland", "the
/// roles that the two could play as members of APEC". Only that it is so is said here: whether
/// words that name a membership assert it is for the checks of the sentence to tell.
final class ListedMemberCheck implements ClaimCheck {

  private static final String MEMBERS = "members";

  /// What says more than that it is a member, or something else.
  private static final Wording MORE =
      Wording.of(
          "(?i)\\b(?:new(?:est)?|latest|oldest|founding|original|first|last|only|former|candidate|observer|associate|future|prospective|join\\w*|\\d+(?:st|nd|rd|th))\\b");

  private final World world;

  ListedMemberCheck(World world) {
    this.world = world;
  }

  @Override
  public String name() {
    return "listed-member";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence, Claim claim) {
    Subject body = claim.object();
    if (claim.type() != ClaimType.MEMBERSHIP
        || body == null
        || body.names().size() != 1
        || !MEMBERS.equals(claim.measure())
        || MORE.isIn(scene.quote(claim.span()))
        || scene.assertion(sentence, claim.span()) == Assertion.REFUTED) {
      return Stream.empty();
    }
    return day(scene, claim)
        .flatMap(day -> listed(scene, claim, body.names().getFirst(), day))
        .map(verdict -> Checked.claim(sentence, claim, verdict))
        .stream();
  }

  /// The day for which it is told.
  private static Optional<LocalDate> day(Scene scene, Claim claim) {
    When period = claim.period();
    return period == null ? scene.published() : Optional.ofNullable(period.from());
  }

  private Optional<Verdict> listed(Scene scene, Claim claim, String body, LocalDate day) {
    List<Membership> own =
        claim.subject().names().stream().flatMap(state -> line(body, state, day).stream()).toList();
    if (own.size() != claim.subject().names().size()) {
      return Optional.empty();
    }
    List<Interpretation> all = own.stream().map(one -> found(one, day)).toList();
    String who = own.stream().map(one -> name(one.member())).collect(Collectors.joining(", "));
    return Optional.of(
        scene.verdict(this, "Listed as members of " + body + " on " + day + ": " + who + ".", all));
  }

  private Optional<Membership> line(String body, String state, LocalDate day) {
    var known = world.facts().memberships().of(MemberCountCheck.body(body)).member(state, day);
    return known.answer() == Answer.YES ? known.because().stream().findFirst() : Optional.empty();
  }

  private Interpretation found(Membership one, LocalDate day) {
    return Interpretation.found(
            name(one.member()) + ", member of " + one.organisation() + " on " + day,
            one.ground().source(),
            one.time().toString(),
            true)
        .knownOn(one.ground().knownOn());
  }

  private String name(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }
}
