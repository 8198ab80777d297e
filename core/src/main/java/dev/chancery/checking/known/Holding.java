package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a person held an office at the time that words tell of, by all terms of the office.
final class Holding {

  /// Days around a change on which both may be called so.
  private static final int DAYS_OF_CHANGE = 14;

  /// Days after a change for which what is told may lie before it.
  private static final int DAYS_AFTER = 5;

  /// Days from an election to the oath.
  private static final int DAYS_TO_OATH = 120;

  private final Marked marked;
  private final OfficeClaim claim;
  private final List<Term> terms;
  private final boolean single;

  /// The terms of the person.
  private final List<Term> own;

  /// How long after it an oath is told as one of these days.
  private static final int DAYS_OF_OATH = 7;

  /// @param terms all terms of the office, the earliest first
  /// @param single whether only one can hold it at a time
  Holding(Marked marked, OfficeClaim claim, List<Term> terms, boolean single) {
    this.marked = marked;
    this.claim = claim;
    this.terms = terms;
    this.single = single;
    own = terms.stream().filter(term -> claim.person().is(term) == Answer.YES).toList();
  }

  Optional<Judgement> judgement() {
    return switch (claim.how()) {
      case NOW -> now();
      case THEN -> then();
      case FORMER -> former();
      case ELECT -> elect();
      case ENTERS -> enters();
      case ACTING -> now().filter(Judgement::agrees);
      case COUNTED ->
          now().filter(Judgement::agrees).or(() -> isSworn() ? enters() : Optional.empty());
      case ANOTHER ->
          isSworn() && SUPERLATIVE.isIn(marked.around(claim.start(), claim.end()))
              ? enters()
              : Optional.empty();
    };
  }

  private LocalDate day() {
    return marked.day();
  }

  private List<Term> incumbents() {
    return terms.stream().filter(this::holds).toList();
  }

  private boolean holds(Term term) {
    return on(term, day()) == Answer.YES;
  }

  /// Whether the term lasts on a day; one whose end is not known is over when somebody else's
  /// begins.
  private Answer on(Term term, LocalDate date) {
    Answer answer = term.on(date);
    boolean open = term.time().until().isEmpty() && answer != Answer.NO;
    return open && single && terms.stream().anyMatch(other -> follows(other, term, date))
        ? Answer.NO
        : answer;
  }

  private static boolean follows(Term other, Term term, LocalDate date) {
    return other.post() == term.post()
        && !other.person().equals(term.person())
        && other.time().from().isPresent()
        && term.time().from().isPresent()
        && other.time().from().get().earliest().isAfter(term.time().from().get().latest())
        && !other.time().from().get().latest().isAfter(date);
  }

  private Optional<Judgement> now() {
    Optional<Term> held = own.stream().filter(this::holds).findFirst();
    if (held.isPresent()) {
      return Optional.of(with(new Judgement(), held.get(), "on " + day(), true));
    }
    Optional<Judgement> year = inYear();
    if (year.isPresent()) {
      return year;
    }
    boolean open = (!isOfSuccessor() && own.stream().anyMatch(this::isNear)) || maybe();
    boolean past = (marked.tellsOfPast(claim.start(), claim.end()) || isForYears()) && !isFuture();
    return open || past ? Optional.empty() : refuted();
  }

  private static final Wording NEW = Wording.of("(?i)\\bnew(?:ly)?\\b");

  /// Whether the person is called new in an office that he has left for certain.
  private boolean isOfSuccessor() {
    return NEW.isIn(marked.raw().substring(claim.start(), claim.end()))
        && own.stream().allMatch(term -> on(term, day()) == Answer.NO && hasBegun(term));
  }

  private static final Wording FOR_YEARS =
      Wording.of(
          "^\\s+(?:for|during|from|between|until)\\s+(?:\\S+\\s+){0,3}?(?:years?|decades?|months|days|terms|\\d{4})");

  /// "prime minister of Britain for eleven years".
  private boolean isForYears() {
    return FOR_YEARS.isIn(marked.raw().substring(claim.end()));
  }

  /// Whether the person is known to have come to the office only later.
  private boolean isFuture() {
    return !own.isEmpty()
        && own.stream()
            .allMatch(term ->
                term.ground().verified() && term.time().from().isPresent() && !hasBegun(term));
  }

  /// In office in a year that the sentence names.
  private Optional<Judgement> inYear() {
    return own.stream()
        .filter(term -> marked.otherYears().stream().anyMatch(year -> covers(term, year)))
        .findFirst()
        .map(term -> with(new Judgement(), term, "in a year that is named", true));
  }

  private static boolean covers(Term term, int year) {
    boolean begun = term.time().from().map(from -> from.year() <= year).orElse(false);
    boolean last =
        term.time().until().or(term::sureUntil).map(until -> until.year() >= year).orElse(false);
    return begun && last;
  }

  private boolean isNear(Term term) {
    return on(term, day()) == Answer.UNKNOWN
        || on(term, day().minusDays(days(term))) != Answer.NO
        || on(term, day().plusDays(3)) != Answer.NO;
  }

  /// Fewer where the day on which the term ended is known for certain.
  private static int days(Term term) {
    boolean sure =
        term.time().until().map(end -> end.earliest().equals(end.latest())).orElse(false);
    return sure && term.ground().verified() ? DAYS_AFTER : DAYS_OF_CHANGE;
  }

  /// Whether someone whose name is alike, or whose dates are open, may be meant.
  private boolean maybe() {
    return terms.stream().filter(this::isNear).anyMatch(term -> isAlike(term) || isOpen(term));
  }

  private boolean isAlike(Term term) {
    return own.isEmpty() && claim.person().is(term) == Answer.UNKNOWN;
  }

  private boolean isOpen(Term term) {
    return on(term, day()) == Answer.UNKNOWN && claim.person().is(term) != Answer.NO;
  }

  /// Somebody else had the office for certain.
  private Optional<Judgement> refuted() {
    List<Term> sure = incumbents();
    boolean firm = single && sure.stream().anyMatch(term -> term.ground().verified());
    boolean known = !own.isEmpty() || claim.person().inFull();
    if (!firm || !known || sure.stream().anyMatch(this::mayBe)) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement();
    sure.forEach(term -> with(judgement, term, "on " + day(), false));
    return Optional.of(judgement);
  }

  /// Whether the holder may be the person: of a leader by any name that is alike.
  private boolean mayBe(Term term) {
    Answer answer = claim.person().is(term);
    return answer == Answer.YES || (answer == Answer.UNKNOWN && claim.office().equals("leader"));
  }

  private Optional<Judgement> then() {
    List<Term> before = own.stream().filter(this::hasBegun).toList();
    List<Integer> years = marked.otherYears();
    if (years.size() == 1 && !before.isEmpty()) {
      boolean agrees = before.stream().anyMatch(term -> covers(term, years.getFirst()));
      Judgement judgement = new Judgement();
      before.forEach(
          term -> with(judgement, term, "in " + years.getFirst(), covers(term, years.getFirst())));
      return Optional.of(agrees ? judgement.agreeingFirst() : judgement.doubtful());
    }
    return before.stream().findFirst().map(term -> with(new Judgement(), term, "before", true));
  }

  private boolean hasBegun(Term term) {
    return term.time().from().map(from -> !from.earliest().isAfter(day())).orElse(false);
  }

  private Optional<Judgement> former() {
    Optional<Term> ended =
        own.stream()
            .filter(term ->
                term.time().until().map(until -> !until.earliest().isAfter(day())).orElse(false))
            .findFirst();
    Optional<Judgement> still = still();
    if (still.isPresent()) {
      return still;
    }
    if (ended.isPresent()) {
      return Optional.of(with(new Judgement(), ended.get(), "before " + day(), true));
    }
    Optional<Term> past = own.stream().filter(term -> hasBegun(term) && !holds(term)).findFirst();
    if (past.isPresent()) {
      return past.map(term -> with(new Judgement(), term, "before " + day(), true));
    }
    return Optional.empty();
  }

  /// Whoever is in office is not a former holder.
  private Optional<Judgement> still() {
    return own.stream()
        .filter(term -> holds(term) && !isNearEnd(term) && single)
        .filter(_ -> claim.person().inFull() && marked.otherYears().isEmpty())
        .findFirst()
        .map(term -> with(new Judgement(), term, "still on " + day(), false));
  }

  private boolean isNearEnd(Term term) {
    return Stream.of(
            on(term, day().plusDays(DAYS_OF_CHANGE)), on(term, day().minusDays(DAYS_OF_CHANGE)))
        .anyMatch(answer -> answer != Answer.YES);
  }

  private Optional<Judgement> elect() {
    Optional<Term> next =
        own.stream()
            .filter(term ->
                term.time()
                    .from()
                    .map(from ->
                        from.earliest().isAfter(day())
                            && from.earliest().isBefore(day().plusYears(1)))
                    .orElse(false))
            .findFirst();
    return next.map(term -> with(new Judgement(), term, "soon after " + day(), true))
        .or(this::otherElect);
  }

  /// Somebody else is known to have come to the office soon after.
  private Optional<Judgement> otherElect() {
    List<Term> next =
        terms.stream()
            .filter(term -> term.ground().verified() && isSoon(term))
            .filter(term -> claim.person().is(term) == Answer.NO)
            .toList();
    boolean sure = single && claim.person().inFull() && next.size() == 1;
    return sure
        ? Optional.of(with(new Judgement(), next.getFirst(), "soon after " + day(), false))
        : Optional.empty();
  }

  private boolean isSoon(Term term) {
    return term.time()
        .from()
        .map(from ->
            from.earliest().isAfter(day()) && from.latest().isBefore(day().plusDays(DAYS_TO_OATH)))
        .orElse(false);
  }

  /// In office since these days, or soon.
  private Optional<Judgement> enters() {
    Optional<Term> newcomer = isOfTheseDays() ? newcomer() : Optional.empty();
    if (newcomer.isPresent()) {
      return newcomer.map(term -> with(new Judgement(), term, "about " + day(), false));
    }
    return own.stream()
        .filter(this::isEntered)
        .findFirst()
        .map(term -> with(new Judgement(), term, "about " + day(), true))
        .or(() ->
            tellsOfPast() || (own.isEmpty() && !isOfTheseDays()) ? Optional.empty() : refuted());
  }

  /// Whoever came to the office in these days, where it is somebody else and the person did not
  /// come to it about then.
  private Optional<Term> newcomer() {
    boolean came = own.stream().anyMatch(term -> begins(term, DAYS_OF_OATH, DAYS_TO_OATH));
    List<Term> all =
        terms.stream()
            .filter(term -> term.ground().verified() && begins(term, DAYS_OF_OATH, 0))
            .toList();
    boolean sure = single && !came && claim.person().inFull() && all.size() == 1;
    return sure
        ? all.stream().filter(term -> claim.person().is(term) == Answer.NO).findFirst()
        : Optional.empty();
  }

  private boolean begins(Term term, int before, int after) {
    return term.time()
        .from()
        .map(from ->
            !from.earliest().isBefore(day().minusDays(before))
                && !from.latest().isAfter(day().plusDays(after)))
        .orElse(false);
  }

  /// Who is told to enter in these days may succeed somebody or be the first since long.
  private boolean tellsOfPast() {
    boolean past = isOfTheseDays() ? marked.tellsOfLongAgo() : marked.tellsOfPast();
    return past;
  }

  private static final Wording SWORN =
      Wording.of(
          "^,?\\s+(?:who\\s+)?(?:(?:has|have)\\s+)?(?:took\\s+office|taken\\s+office|(?:(?:was|been)\\s+)?(?:sworn\\s+in|inaugurated)|took\\s+the\\s+oath|assumed\\s+office|(?:began|started|begun)\\s+(?:his|her|a)\\s+(?:\\S+\\s+)?term)\\b");

  private static final Wording SUPERLATIVE =
      Wording.of("\\b(?:youngest|oldest|first|second|third|fourth|fifth)\\b");

  /// "the first woman president, X, took office on Tuesday".
  private boolean isSworn() {
    return SWORN.isIn(marked.raw().substring(claim.end())) && isOfTheseDays();
  }

  private static final Wording THESE_DAYS =
      Wording.of(
          "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this\\s+(?:week|month|weekend)|at\\s+the\\s+weekend|last\\s+week(?:end)?)\\b");

  /// Whether the words tell of the days of the article.
  private boolean isOfTheseDays() {
    String raw = marked.raw();
    return THESE_DAYS.isIn(raw.substring(claim.start(), Math.min(raw.length(), claim.end() + 45)));
  }

  private boolean isEntered(Term term) {
    return holds(term)
        || term.time()
            .from()
            .map(from ->
                from.latest().isAfter(day()) && from.earliest().isBefore(day().plusMonths(9)))
            .orElse(false);
  }

  private Judgement with(Judgement judgement, Term term, String when, boolean agrees) {
    return judgement.with(
        term.office() + " of " + term.state() + " " + when,
        term.ground(),
        term.person() + ", " + term.time(),
        agrees);
  }
}
