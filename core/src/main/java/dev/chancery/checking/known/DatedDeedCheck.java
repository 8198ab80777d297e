package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.checking.known.DeedFacts.Day;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// When something was, by the tree of the sentence: the word on which the date hangs tells what,
/// and its subject and objects tell of whom, whatever the order of the words.
final class DatedDeedCheck implements MarkedCheck {

  private static final Wording DATE =
      Wording.of("(?i)(?<![\\d,.$€£-])" + ClaimedDate.PATTERN.replace("(?i)", ""));

  /// Prepositions before a date on which something was.
  private static final Set<String> LINKS =
      Set.of("", "in", "on", "since", "of", "from", "at", "as");

  /// Before a date to which something goes back.
  private static final Set<String> BACK = Set.of("", "in", "on", "since", "of", "from", "to", "at");

  private static final Set<String> BEFORE = Set.of("after", "following", "despite");

  private static final Set<String> UNTIL = Set.of("until", "till");

  /// What may be told of another act or another thing.
  private static final Set<String> OTHER = WordLists.of("dated_others");

  private final Names names;
  private final DeedFacts facts;
  private final AgreementNames agreements;
  private final AgreementPairs pairs;
  private final List<DeedWords> words = DeedWords.load();

  DatedDeedCheck(World world, Names names) {
    this.names = names;
    facts = new DeedFacts(world);
    agreements = new AgreementNames(world.facts());
    pairs = new AgreementPairs(world);
  }

  @Override
  public String name() {
    return "dated-deed";
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
    List<MatchResult> dates = DATE.results(marked.raw()).toList();
    if (dates.isEmpty() || marked.names().isEmpty()) {
      return Stream.empty();
    }
    List<DatedActs> pacts = DatedActs.in(marked, agreements, pairs).toList();
    return dates.stream().flatMap(date -> check(marked, date, pacts));
  }

  private Stream<Checked> check(Marked marked, MatchResult date, List<DatedActs> pacts) {
    Optional<Deed> deed =
        Deeds.of(marked, date.start(), date.end(), LINKS)
            .or(() -> Deeds.of(marked, date.start(), date.end(), BACK));
    return Stream.concat(
        deed.stream().flatMap(one -> told(marked, date, one, false, pacts)),
        Deeds.of(marked, date.start(), date.end(), UNTIL).stream()
            .flatMap(one -> told(marked, date, one, true, pacts)));
  }

  private Stream<Checked> told(
      Marked marked, MatchResult date, Deed deed, boolean until, List<DatedActs> pacts) {
    return words.stream()
        .filter(each -> each.mode().equals("until") == until && each.tell(deed))
        .filter(each -> !until || deed.negated() == each.kind().equals("relations"))
        .flatMap(each -> facts.of(each, deed, pacts).stream())
        .distinct()
        .flatMap(days -> judged(marked, date, deed, days, pacts).stream());
  }

  private Optional<Checked> judged(
      Marked marked, MatchResult found, Deed deed, List<Day> days, List<DatedActs> pacts) {
    ClaimedDate claimed = ClaimedDate.of(found);
    Judgement judgement = new Judgement();
    for (Day day : days) {
      judgement.with(
          day.what(), day.ground(), day.date().text(), claimed.fits(day.date()) == Answer.YES);
    }
    List<RoughDate> known = days.stream().map(Day::date).toList();
    boolean other = isOfOther(deed) || (deed.negated() && !isUntil(marked, found));
    boolean besides =
        claimed.fitsAny(facts.besides(marked, pacts).stream().map(Day::date).toList());
    if (claimed.isNear(known) || other || besides || isLater(deed, claimed, known)) {
      judgement.doubtful();
    }
    if (isUntil(marked, found)) {
      judgement.ofDenial();
    }
    if (claimed.year() < marked.day().getYear()) {
      judgement.ofPlan();
    }
    var first = judgement.agreeingFirst().interpretations().getFirst();
    int at = marked.start(deed.head());
    return marked.judged(
        this,
        Math.min(at, found.start()),
        Math.max(at + deed.head().text().length(), found.end()),
        ClaimType.DATED,
        first.definition() + ": " + first.found() + ".",
        judgement);
  }

  /// Whether another act or thing goes with it; what came before it does not count: "after a
  /// referendum".
  private static boolean isOfOther(Deed deed) {
    boolean self = OTHER.contains(deed.word()) && !deed.word().startsWith("recogni");
    Stream<String> beside =
        deed.parts().stream()
            .filter(part -> !part.isLinkedBy(BEFORE) && !part.token().equals(deed.head()))
            .map(part -> part.token().lemma().toLowerCase(Locale.ROOT));
    return self || beside.anyMatch(OTHER::contains);
  }

  /// "They did not establish relations until 1995".
  private static boolean isUntil(Marked marked, MatchResult found) {
    return Deeds.of(marked, found.start(), found.end(), UNTIL).isPresent();
  }

  /// A state that signs by itself may do so after others did.
  private static boolean isLater(Deed deed, ClaimedDate claimed, List<RoughDate> known) {
    boolean alone =
        deed.head().isVerb()
            && !deed.isPassive()
            && deed.word().matches("sign|adopt|accept|join")
            && deed.named().filter(one -> one.isState() && one.part().isSubject()).count() < 2;
    return alone && known.stream().allMatch(date -> date.year() < claimed.year());
  }
}
