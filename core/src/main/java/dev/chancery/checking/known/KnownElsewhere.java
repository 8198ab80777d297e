package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Post;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells when a person cannot have had an office at any time: one who is known to have led another
/// state or organisation, and of whom the lists of this one know nothing.
final class KnownElsewhere {

  /// States that were parts of one, or are claimed by one another: who led the one may have led the
  /// other.
  private static final Set<String> OF_ONE = WordLists.of("states_of_one");

  private static final Set<String> OF_BODIES = WordLists.of("org_heads");

  /// Before the words: what somebody says who is wrong.
  private static final Wording MISSAID =
      Wording.of(
          "(?i)\\b(?:call(?:s|ed|ing)|mistook|mistak\\w+|confus\\w+|gaffe|slip|introduc\\w+|misidentif\\w+|wrongly|compar\\w+|likened?)\\b");

  /// Days after entering an office from which the lists of another are looked at.
  private static final int SOME_DAYS = 30;

  private final Officers officers;

  KnownElsewhere(Officers officers) {
    this.officers = officers;
  }

  /// That the person led another, where nothing is known of an office in this one.
  ///
  /// @param terms all terms of the office that the words name
  Optional<Judgement> judgement(Marked marked, OfficeClaim claim, List<Term> terms) {
    boolean open =
        claim.how() == OfficeClaim.How.ANOTHER
            || !isLed(claim)
            || listed(claim, terms).stream().anyMatch(term -> claim.person().is(term) != Answer.NO)
            || MISSAID.isIn(marked.raw());
    return open
        ? Optional.empty()
        : elsewhere(claim)
            .filter(other -> isKnown(listed(claim, terms), other))
            .map(other -> refuted(claim, other));
  }

  private boolean isLed(OfficeClaim claim) {
    String plain = Officers.plain(claim.office());
    return officers.isOfState(claim.code())
        ? Post.of(plain) == Post.PRESIDENT || Post.of(plain) == Post.PRIME_MINISTER
        : OF_BODIES.contains(plain);
  }

  private Optional<Term> elsewhere(OfficeClaim claim) {
    List<Term> all = officers.called(claim.person());
    boolean related =
        all.stream()
            .anyMatch(term ->
                term.state().equals(claim.code())
                    || (OF_ONE.contains(term.state()) && OF_ONE.contains(claim.code())));
    return related
        ? Optional.empty()
        : all.stream().filter(term -> term.ground().verified()).findFirst();
  }

  /// The lists by which the office is known: those of all who lead a state.
  private List<Term> listed(OfficeClaim claim, List<Term> terms) {
    return officers.isOfState(claim.code()) ? officers.leaders(claim.code()) : terms;
  }

  /// Whether the lists reach a time of the other office.
  private static boolean isKnown(List<Term> terms, Term other) {
    return Stream.of(
            other.time().from().map(from -> from.latest().plusDays(SOME_DAYS)),
            other.time().until().map(until -> until.earliest().minusDays(SOME_DAYS)))
        .flatMap(Optional::stream)
        .anyMatch(day -> isKnown(terms, day));
  }

  private static boolean isKnown(List<Term> terms, LocalDate day) {
    return terms.stream().anyMatch(term -> term.ground().verified() && term.on(day) == Answer.YES);
  }

  private static Judgement refuted(OfficeClaim claim, Term other) {
    return new Judgement()
        .with(
            claim.office() + " of " + claim.code() + " at any time",
            other.ground(),
            other.person()
                + " was "
                + other.office()
                + " of "
                + other.state()
                + ", "
                + other.time(),
            false)
        .ofPlan();
  }
}
