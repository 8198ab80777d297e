package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Outcome;
import dev.chancery.reference.StateName;
import dev.chancery.reference.States;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who holds an office on the article's day: "Peruvian President Dina Boluarte", "Antonio Guterres,
/// the U.N. secretary-general", "former President X", "then-Prime Minister Y".
final class OfficeHolderCheck implements MarkedCheck {

  private static final Wording OFFICE =
      Wording.of(
          "(?i)president|minister|\\bpm\\b|government|cabinet|official|executive|premier|chancellor|taoiseach|\\bking\\b|queen|emperor|emir|sultan|monarch|leader|secretary|director|chief|head|representative|commissioner|chair|governor|diplomat|administrator|who\\s+(?:now\\s+|currently\\s+)?(?:leads|runs)");

  /// States that somebody led for years who had left all offices.
  private static final Set<String> LED_UNOFFICIALLY = Set.of("POL", "CUB", "KAZ", "CHN", "ROU");

  /// Offices under which whoever leads the state may be meant.
  private static final Set<String> LEADING = Set.of("leader", "head of government");

  /// Words for what a leader does.
  private static final Wording LED =
      Wording.of(
          "\\b(?:led|headed|runs?|governed|governs|ruled|rules|helm|heads|leads|sworn|inaugurated|throne|took\\s+office)\\b");

  /// Offices that nobody is called by who has left them.
  private static final Wording LAPSING =
      Wording.of(
          "(?i)(?:prime|foreign).*minister|premier|chancellor|taoiseach|secretary["
              + " -]general|director["
              + " -]general|managing\\s+director|foreign\\s+secretary|secretary\\s+of\\s+state|high\\s+representative");

  /// Years after which a former holder may be called by the title in what is told of old times.
  private static final int YEARS_BACK = 12;

  private final Names names;
  private final Tellings tellings;
  private final Officers officers;
  private final KnownElsewhere elsewhere;
  private final States states;

  OfficeHolderCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.names = names;
    officers = new Officers(world);
    elsewhere = new KnownElsewhere(officers);
    states = world.states();
  }

  @Override
  public String name() {
    return "office-holder";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return OFFICE.isIn(text) || LED.isIn(text);
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    if (marked.day().isAfter(officers.knownOn())) {
      return Stream.empty();
    }
    Stream<Optional<Checked>> claimed =
        Stream.of(
                OfficeForms.in(marked).stream(),
                OfficeTold.in(marked, tellings).stream(),
                Counterparts.in(marked, tellings))
            .flatMap(claims -> claims)
            .map(claim -> check(marked, claim));
    Stream<Optional<Checked>> alone =
        OfficeForms.alone(marked).stream().map(claim -> ofArticle(marked, claim));
    return Stream.concat(claimed, alone).flatMap(Optional::stream);
  }

  /// A title without a state, by the states that the article names: only a person whom one of them
  /// is known to have had in the office can be meant. It can be called false only where the
  /// sentence itself names the state, and for offices whose titles nobody keeps.
  private Optional<Checked> ofArticle(Marked marked, OfficeClaim claim) {
    Optional<String> own =
        only(claim, marked.names().stream().map(Name::code)).or(() -> only(claim, seats(marked)));
    Optional<String> code =
        own.or(() ->
            only(
                claim,
                marked.scene().sentences().stream()
                    .flatMap(sentence -> names.mark(marked.scene(), sentence).names().stream())
                    .map(Name::code)));
    Optional<String> known = onlyKnown(marked, claim);
    boolean named = own.isPresent() || (known.isPresent() && code.or(() -> known).equals(known));
    boolean firm = named && claim.person().inFull() && LAPSING.matcher(claim.office()).matches();
    return code.or(() -> known)
        .flatMap(each -> check(marked, claim.of(each)))
        .filter(checked -> firm || checked.verdict().outcome() != Outcome.DIFFERS);
  }

  /// The only state or organisation in which the person had or will have the office, where that is
  /// not long ago.
  private Optional<String> onlyKnown(Marked marked, OfficeClaim claim) {
    List<Term> all = officers.called(claim.person());
    LocalDate old = marked.day().minusYears(YEARS_BACK);
    boolean late =
        all.stream()
            .anyMatch(
                term -> term.time().until().map(end -> end.latest().isAfter(old)).orElse(true));
    return late ? only(claim, all.stream().map(Term::state)) : Optional.empty();
  }

  /// The states whose capitals stand for them: "Berlin's decision".
  private Stream<String> seats(Marked marked) {
    return marked.sentence().tokens().stream()
        .filter(token -> token.is("nmod:poss") && token.isName())
        .flatMap(token -> states.called(token.text()).stream())
        .filter(name -> name.kind() == StateName.Kind.CAPITAL)
        .map(name -> name.state().code());
  }

  private Optional<String> only(OfficeClaim claim, Stream<String> names) {
    List<String> codes = names.distinct().filter(code -> isKnown(claim, code)).toList();
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }

  private boolean isKnown(OfficeClaim claim, String code) {
    return officers.of(code, claim.office()).stream()
        .anyMatch(term -> claim.person().is(term) == Answer.YES);
  }

  private Optional<Checked> check(Marked marked, OfficeClaim claim) {
    boolean leader = LEADING.contains(claim.office()) && officers.isOfState(claim.code());
    List<Term> terms =
        leader ? officers.leaders(claim.code()) : officers.of(claim.code(), claim.office());
    boolean single = officers.isSingle(claim.code()) && (!leader || isLeader(claim, terms));
    return new Holding(marked, claim, terms, single)
        .judgement()
        .filter(judgement -> !judgement.interpretations().isEmpty())
        .or(() -> elsewhere.judgement(marked, claim, terms))
        .map(judgement -> claim.isTitle() ? judgement.ofPlan() : judgement)
        .flatMap(judgement ->
            marked.judged(
                this, claim.start(), claim.end(), ClaimType.OFFICE, summary(judgement), judgement));
  }

  /// Whether somebody is known to lead the state at some time, and nobody leads it unofficially:
  /// others may be called its leaders.
  private static boolean isLeader(OfficeClaim claim, List<Term> terms) {
    return !LED_UNOFFICIALLY.contains(claim.code())
        && terms.stream().anyMatch(term -> claim.person().is(term) == Answer.YES);
  }

  private static String summary(Judgement judgement) {
    var first = judgement.interpretations().getFirst();
    return "The " + first.definition() + " was " + first.found() + ".";
  }
}
