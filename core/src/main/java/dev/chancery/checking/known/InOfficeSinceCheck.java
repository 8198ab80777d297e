package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Since when someone has an office: "Angela Merkel, Germany's chancellor since 2005", "Shinzo Abe,
/// in office since December 2012".
final class InOfficeSinceCheck implements MarkedCheck {

  /// Days by which a month may be beside the one in which someone took office: between an election
  /// and an oath.
  private static final int DAYS_TO_OATH = 100;

  private final Names names;
  private final Tellings tellings;
  private final Officers officers;

  InOfficeSinceCheck(World world, Names names, Tellings tellings) {
    this.names = names;
    this.tellings = tellings;
    officers = new Officers(world);
  }

  @Override
  public String name() {
    return "in-office-since";
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
    return marked.day().isAfter(officers.knownOn())
        ? Stream.empty()
        : tellings.of("since", marked).flatMap(told -> check(marked, told).stream());
  }

  private Optional<Checked> check(Marked marked, Told told) {
    Optional<PersonName> person = OfficeTold.person(marked, told, "person");
    if (person.isEmpty()) {
      return Optional.empty();
    }
    List<Term> own =
        OfficeTold.codes(marked, told).stream()
            .flatMap(code -> officers.of(code, OfficeTold.office(told)).stream())
            .filter(term -> person.get().is(term) == Answer.YES && term.time().from().isPresent())
            .toList();
    ClaimedDate claimed = ClaimedDate.of(told.found());
    Judgement judgement = new Judgement();
    for (Term term : own) {
      RoughDate from = term.time().from().orElseThrow();
      judgement.with(
          "first day of " + term.person() + " as " + term.office() + " of " + term.state(),
          term.ground(),
          from.text(),
          claimed.fits(from) == Answer.YES);
    }
    if (own.stream().anyMatch(term -> isNear(claimed, term.time().from().orElseThrow()))) {
      judgement.doubtful();
    }
    return judgement.interpretations().isEmpty()
        ? Optional.empty()
        : marked.judged(
            this, told.found(), ClaimType.OFFICE, summary(judgement.agreeingFirst()), judgement);
  }

  /// Whether an election or an oath beside the day that is known may be meant.
  private static boolean isNear(ClaimedDate claimed, RoughDate from) {
    LocalDate first = claimed.date().earliest().minusDays(DAYS_TO_OATH);
    LocalDate last = claimed.date().latest().plusDays(DAYS_TO_OATH);
    boolean near = !from.latest().isBefore(first) && !from.earliest().isAfter(last);
    boolean rough = ChronoUnit.DAYS.between(from.earliest(), from.latest()) > DAYS_TO_OATH;
    return near || (rough && Math.abs(from.year() - claimed.year()) <= 1);
  }

  private static String summary(Judgement judgement) {
    var first = judgement.interpretations().getFirst();
    return "The " + first.definition() + " was " + first.found() + ".";
  }
}
