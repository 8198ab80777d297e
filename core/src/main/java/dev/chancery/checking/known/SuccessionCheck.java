package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who came after whom in an office: "Theresa May replaced David Cameron as prime minister of
/// Britain".
final class SuccessionCheck implements MarkedCheck {

  /// Days in which others may have had the office for a while between the two.
  private static final int DAYS_BETWEEN = 400;

  /// Days within which the one before must have left for the table to have no gap.
  private static final int DAYS_OF_CHANGE = 45;

  private final Names names;
  private final Tellings tellings;
  private final Officers officers;

  SuccessionCheck(World world, Names names, Tellings tellings) {
    this.names = names;
    this.tellings = tellings;
    officers = new Officers(world);
  }

  @Override
  public String name() {
    return "succession";
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
    return marked.day().isAfter(officers.knownOn())
        ? Stream.empty()
        : Stream.concat(
                tellings.of("succession", marked).flatMap(told -> claim(marked, told).stream()),
                SuccessionDeeds.in(marked))
            .flatMap(claim -> check(marked, claim).stream());
  }

  private static Optional<SuccessionClaim> claim(Marked marked, Told told) {
    Optional<PersonName> person = OfficeTold.person(marked, told, "person");
    Optional<PersonName> before = OfficeTold.person(marked, told, "before");
    if (person.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SuccessionClaim(
            told.found().start(),
            told.found().end(),
            person.get(),
            before.get(),
            OfficeTold.codes(marked, told),
            told.group("code").isPresent(),
            OfficeTold.office(told)));
  }

  private Optional<Checked> check(Marked marked, SuccessionClaim claim) {
    PersonName person = claim.person();
    PersonName before = claim.before();
    List<List<Term>> held = held(claim, claim.codes());
    if (held.isEmpty() && !claim.named()) {
      held = held(claim, officers.called(person).stream().map(Term::state).distinct().toList());
    }
    Judgement judgement = new Judgement();
    held.forEach(terms -> judge(judgement, terms, person, before));
    if (held.size() != 1 && !judgement.agrees()) {
      judgement.doubtful();
    }
    judgement.agreeingFirst().ofPlan();
    return judgement.interpretations().isEmpty()
        ? Optional.empty()
        : marked.judged(
            this, claim.start(), claim.end(), ClaimType.OFFICE, summary(judgement), judgement);
  }

  /// The offices of these states and organisations that the one had, and the other too unless the
  /// words say which office it is.
  private List<List<Term>> held(SuccessionClaim claim, List<String> codes) {
    return codes.stream()
        .flatMap(code -> offices(code, claim.office()))
        .filter(terms -> isIn(claim.person(), terms))
        .filter(terms -> claim.named() || isIn(claim.before(), terms))
        .toList();
  }

  /// Each office by itself: who is president does not follow a prime minister.
  private Stream<List<Term>> offices(String code, Optional<String> office) {
    if (!officers.isSingle(code)) {
      return Stream.empty();
    }
    List<Term> all = officers.of(code, office);
    return all.stream()
        .map(Term::post)
        .distinct()
        .map(post -> all.stream().filter(term -> term.post() == post).toList());
  }

  private static boolean isIn(PersonName person, List<Term> terms) {
    return terms.stream().anyMatch(term -> person.is(term) == Answer.YES);
  }

  /// What is known of those who had the office before each time of the person.
  private static void judge(
      Judgement judgement, List<Term> terms, PersonName person, PersonName before) {
    for (Term own : terms) {
      Optional<LocalDate> from = own.time().from().map(RoughDate::earliest);
      if (person.is(own) != Answer.YES || from.isEmpty()) {
        continue;
      }
      List<Term> earlier =
          terms.stream()
              .filter(term -> person.is(term) != Answer.YES && isBefore(term, from.get()))
              .toList();
      boolean right = earlier.stream().anyMatch(term -> before.is(term) == Answer.YES);
      boolean open =
          (!isIn(before, terms)
                  && earlier.stream().anyMatch(term -> before.is(term) == Answer.UNKNOWN))
              || earlier.stream().noneMatch(term -> isNext(term, from.get()))
              || !(before.inFull() || isIn(before, terms));
      earlier.stream()
          .reduce((_, later) -> later)
          .ifPresent(last -> {
            judgement.with(
                last.office() + " of " + last.state() + " before " + own.person(),
                last.ground(),
                last.person() + ", " + last.time(),
                right);
            if (open && !right) {
              judgement.doubtful();
            }
          });
    }
  }

  /// Whether the term may be the one before a change on that day.
  private static boolean isBefore(Term term, LocalDate change) {
    boolean begun = term.time().from().map(day -> day.earliest().isBefore(change)).orElse(false);
    LocalDate far = change.minusDays(DAYS_BETWEEN);
    boolean late =
        term.time().until().map(day -> !day.latest().isBefore(far)).orElse(true)
            || term.sureUntil().map(day -> !day.latest().isBefore(far)).orElse(false);
    return begun && late;
  }

  private static boolean isNext(Term term, LocalDate change) {
    return term.ground().verified()
        && term.time()
            .until()
            .map(day -> !day.latest().isBefore(change.minusDays(DAYS_OF_CHANGE)))
            .orElse(false);
  }

  private static String summary(Judgement judgement) {
    var first = judgement.interpretations().getFirst();
    return "The " + first.definition() + " was " + first.found() + ".";
  }
}
