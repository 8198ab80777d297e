package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.checking.known.DeedFacts.Day;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    return Years.inText(text) || RelativeDate.inText(text);
  }

  /// A time that is claimed, where it stands.
  private record Dated(int start, int end, Timing time) {}

  @Override
  public Stream<Checked> check(Marked marked) {
    List<Dated> dates = Stream.concat(dates(marked), relative(marked)).toList();
    if (dates.isEmpty()) {
      return Stream.empty();
    }
    List<DatedActs> pacts = DatedActs.in(marked, agreements, pairs).toList();
    return pacts.isEmpty()
            && marked.names().isEmpty()
            && marked.scene().codes(marked.sentence()).size() < 2
        ? Stream.empty()
        : dates.stream().flatMap(date -> check(marked, date, pacts));
  }

  private static Stream<Dated> dates(Marked marked) {
    return DATE.results(marked.raw())
        .map(found -> new Dated(found.start(), found.end(), ClaimedDate.of(found)));
  }

  /// Before a length that is told roughly.
  private static final Wording ROUGHLY =
      Wording.of(
          "(?i)\\b(?:nearly|almost|about|some|around|roughly|over|more\\s+than|at\\s+least|close\\s+to|than|up\\s+to|just)\\s+$");

  /// After a weekday: the day it is.
  private static final Wording FIGURE =
      Wording.of("^,?\\s+(?:\\(|the\\s+)?(?:\\p{Lu}\\p{Ll}+\\s+)?\\d");

  private static Stream<Dated> relative(Marked marked) {
    return marked.scene().times(marked.sentence()).stream()
        .flatMap(mention ->
            RelativeDate.of(mention, marked.day())
                .map(time -> dated(marked, mention, time))
                .stream())
        .filter(each ->
            !ROUGHLY.isIn(marked.raw().substring(0, each.start()))
                && !FIGURE.isIn(marked.raw().substring(each.end())));
  }

  private static Dated dated(Marked marked, TimeMention mention, Timing time) {
    Token last = mention.sentence().tokens().get(mention.end() - 1);
    int start = marked.start(mention.sentence().tokens().get(mention.start()));
    return new Dated(start, marked.start(last) + last.text().length(), time);
  }

  private Stream<Checked> check(Marked marked, Dated date, List<DatedActs> pacts) {
    Optional<Deed> deed =
        Deeds.of(marked, date.start(), date.end(), LINKS)
            .or(() -> Deeds.of(marked, date.start(), date.end(), BACK));
    Optional<Deed> clause =
        date.time() instanceof ClaimedDate
            ? Deeds.inClauseOf(marked, date.start(), date.end())
            : Optional.empty();
    return Stream.concat(
        Stream.concat(deed.stream(), clause.stream())
            .filter(one -> isPast(one) || date.time() instanceof ClaimedDate)
            .flatMap(one -> told(marked, date, one, false, pacts)),
        Deeds.of(marked, date.start(), date.end(), UNTIL).stream()
            .flatMap(one -> told(marked, date, one, true, pacts)));
  }

  private static boolean isAfterOf(Marked marked, Dated date) {
    return marked.raw().substring(0, date.start()).endsWith("of ");
  }

  /// Whether it is told as over: what is told in the present may be yet to come.
  private static boolean isPast(Deed deed) {
    return !deed.head().isVerb() || deed.head().hasTag("VBD", "VBN");
  }

  private Stream<Checked> told(
      Marked marked, Dated date, Deed deed, boolean until, List<DatedActs> pacts) {
    return words.stream()
        .filter(each -> each.isUntil() == until && each.tell(deed))
        .filter(each -> !each.mode().equals("of") || isAfterOf(marked, date))
        .filter(each -> !until || deed.negated() == each.isDenied())
        .flatMap(each -> facts.of(each, deed, pacts).stream())
        .distinct()
        .flatMap(days -> judged(marked, date, deed, days, pacts).stream());
  }

  private Optional<Checked> judged(
      Marked marked, Dated found, Deed deed, List<Day> days, List<DatedActs> pacts) {
    Timing claimed = found.time();
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
            .filter(part -> !part.isLinkedBy(BEFORE) && !part.link().equals("antecedent"))
            .filter(part -> !part.token().equals(deed.head()))
            .map(part -> part.token().lemma().toLowerCase(Locale.ROOT));
    return self || beside.anyMatch(OTHER::contains);
  }

  /// "They did not establish relations until 1995".
  private static boolean isUntil(Marked marked, Dated found) {
    return Deeds.of(marked, found.start(), found.end(), UNTIL).isPresent();
  }

  /// A state that signs by itself may do so after others did.
  private static boolean isLater(Deed deed, Timing claimed, List<RoughDate> known) {
    boolean alone =
        deed.head().isVerb()
            && !deed.isPassive()
            && deed.word().matches("sign|adopt|accept|join")
            && deed.named().filter(one -> one.isState() && one.part().isSubject()).count() < 2;
    return alone && known.stream().allMatch(date -> date.year() < claimed.year());
  }
}
