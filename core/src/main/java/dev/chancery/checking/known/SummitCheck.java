package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.Folded;
import dev.chancery.reference.Places;
import dev.chancery.reference.State;
import dev.chancery.reference.StateName;
import dev.chancery.reference.fact.Meeting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where and when a summit was, and which one it was: "the 2024 APEC summit in Lima", "the 18th
/// BRICS summit", "India, which hosted the G20 summit in 2023", "COP29 in Baku".
final class SummitCheck implements MarkedCheck {

  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:ministers?|ministerial|finance|foreign|energy|defen[cs]e|sherpa|trade|bid|extraordinary|special|emergency|informal|virtual|online|preparatory|business|youth|parliament\\w*|preparations?|bilateral|sideline\\w*|proposed|CEO|would|should|pre-\\w+|not)\\b");

  /// A meeting with somebody who is no member.
  private static final Wording WITH_OTHERS =
      Wording.of("\\b(?:[Ff]orum|[Ss]ummit|talks|[Cc]onference|meeting|dialogue)\\s+with\\b");

  /// Those whose meeting a summit is.
  private static final Wording HEADS = Wording.of("(?i)\\bprime\\s+ministers?\\b");

  /// Conferences whose number is their name.
  private static final String NAMED_BY_NUMBER = "UNFCCC";

  private static final Wording SAINT = Wording.of("^St\\.?\\s+");

  /// What the table says of series that have summits of other kinds too.
  private static final String OTHERS_BESIDES = "others besides";

  /// Years around the article's in which a summit that is named without a year can be.
  private static final int YEARS_AROUND = 4;

  /// Days before and after a summit in which it is the one that is spoken of.
  private static final int WEEKS = 45;

  private static final int DAYS = 4;

  /// How far before the words another kind of meeting may be named.
  private static final int BEFORE = 40;

  private static final Wording CALLED =
      Wording.of("(?i)summit|meeting|conference|\\bCOP|gathering|host");

  /// Those whose meeting is no summit of the organisation.
  private static final Wording OF_OTHERS =
      Wording.of(
          "(?i)\\b(?:summit|meeting|forum|gathering)\\s+of\\s+(?:the\\s+)?(?:business|youth|parliament\\w*|mayors?|women|labou?r)\\b");

  private final Names names;
  private final Tellings tellings;
  private final World world;
  private final Places places = Places.load();
  private final HeadsByName heads;

  SummitCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    heads = new HeadsByName(world);
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "summit";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("ummit")
        || text.contains("COP")
        || text.contains("eeting")
        || text.contains("host")
        || text.contains("eaders")
        || text.contains("eads of")
        || text.contains("welcom")
        || text.contains("onference");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return Stream.of(
            SummitForms.in(marked), SummitTold.in(marked, tellings, heads), SummitDeeds.in(marked))
        .flatMap(List::stream)
        .flatMap(claim -> check(marked, claim).stream());
  }

  private Optional<Checked> check(Marked marked, SummitClaim told) {
    SummitClaim claim = SummitYears.dated(marked, told);
    List<Meeting> meant = meant(marked, claim);
    boolean town = claim.place().map(this::isPlace).orElse(true);
    boolean counted = meant.stream().anyMatch(one -> one.ordinal().isPresent());
    boolean another = claim.nameless() && meant.stream().noneMatch(one -> fits(one, claim));
    if (meant.isEmpty() || !town || another || (claim.ordinal().isPresent() && !counted)) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement();
    for (Meeting one : meant) {
      judgement.with(
          claim.body() + " summit of " + one.year(), one.ground(), told(one), fits(one, claim));
    }
    boolean soon = meant.stream().allMatch(one -> one.year() <= marked.day().getYear() + 1);
    if (soon && meant.stream().allMatch(one -> one.note().isEmpty())) {
      judgement.ofPlan();
    }
    if (isOpen(marked, claim, meant)) {
      judgement.doubtful();
    }
    var first = judgement.agreeingFirst().interpretations().getFirst();
    String summary = first.definition() + ": " + first.found() + ".";
    return marked.judged(this, claim.start(), claim.end(), ClaimType.ROLE, summary, judgement);
  }

  private static boolean isOpen(Marked marked, SummitClaim claim, List<Meeting> meant) {
    String around = marked.raw().substring(Math.max(0, claim.start() - BEFORE), claim.end());
    boolean dated =
        claim.year().isPresent() || claim.ordinal().isPresent() || isLately(marked, claim);
    return OTHER.isIn(HEADS.matcher(around).replaceAll(""))
        || isGap(marked, meant)
        || WITH_OTHERS.isIn(marked.raw())
        || OF_OTHERS.isIn(marked.raw())
        || isAnyMeeting(marked, claim, meant)
        || mayBeAnother(marked, claim, meant)
        || namesPlace(marked, claim, meant)
        || (!dated && marked.tellsOfPast(claim.start(), claim.end()))
        || meant.stream().anyMatch(one -> one.places().isEmpty() && claim.place().isPresent());
  }

  /// Leaders may meet without a summit, where none was about then.
  private static boolean isAnyMeeting(Marked marked, SummitClaim claim, List<Meeting> meant) {
    boolean called = CALLED.isIn(marked.raw().substring(claim.start(), claim.end()));
    return !called
        && claim.ordinal().isEmpty()
        && claim.year().isEmpty()
        && !SummitYears.isToCome(marked, claim)
        && meant.stream().noneMatch(one -> isThen(one, marked.day()));
  }

  /// Whether it may be a summit of another kind, which are not all listed: neither the number nor
  /// the days tell which is meant.
  private static boolean mayBeAnother(Marked marked, SummitClaim claim, List<Meeting> meant) {
    return claim.ordinal().isEmpty()
        && meant.stream().anyMatch(one -> one.note().startsWith(OTHERS_BESIDES))
        && meant.stream().noneMatch(one -> isNow(one, marked.day()));
  }

  /// Whether the table may lack the summit: it has none of about that time.
  private static boolean isGap(Marked marked, List<Meeting> meant) {
    int now = marked.day().getYear();
    boolean past = marked.otherYears().isEmpty();
    return past && meant.stream().noneMatch(one -> Math.abs(one.year() - now) <= 1);
  }

  /// Whether nothing but the place is another, and the sentence names the right one beside it: "at
  /// Carbis Bay in Cornwall".
  private static boolean namesPlace(Marked marked, SummitClaim claim, List<Meeting> meant) {
    String all = Folded.of(marked.raw());
    return meant.stream()
        .filter(one -> fitsElsewhere(one, claim))
        .flatMap(one -> one.places().stream())
        .map(Folded::of)
        .anyMatch(all::contains);
  }

  /// The summits of the year that is named, else the one with the number, else all about the
  /// article's day.
  private List<Meeting> meant(Marked marked, SummitClaim claim) {
    if (claim.year().isPresent()) {
      return held(claim.body(), claim.year().getAsInt());
    }
    int now = marked.day().getYear();
    if (claim.ordinal().isPresent()) {
      return numbered(marked, claim, now);
    }
    if (SummitYears.isToCome(marked, claim)) {
      return SummitYears.next(marked.day(), summits(claim.body()));
    }
    List<Meeting> near = inTheseWeeks(marked, claim);
    if (!near.isEmpty()) {
      return near;
    }
    List<Meeting> these =
        held(claim.body(), now).stream().filter(one -> isNow(one, marked.day())).toList();
    if (!these.isEmpty() && claim.host().isEmpty() && !marked.tellsOfPast()) {
      return these;
    }
    return summits(claim.body()).stream()
        .filter(one -> isAbout(one, claim, now))
        .filter(one -> one.ground().verified() || fits(one, claim))
        .sorted(Comparator.comparingInt(one -> Math.abs(one.year() - now)))
        .toList();
  }

  private List<Meeting> summits(String body) {
    return world.facts().meetings().of(body).stream()
        .filter(one -> one.kind() == Meeting.Kind.SUMMIT)
        .toList();
  }

  /// What tells of the weeks before and after the article.
  private static final Wording LATELY =
      Wording.of(
          "\\b(?:(?:last|this|next)\\s+(?:week|weekend|month)|(?:on|since)\\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow)\\b");

  /// The summits of these weeks, where the words tell of them.
  private List<Meeting> inTheseWeeks(Marked marked, SummitClaim claim) {
    if (!isLately(marked, claim)) {
      return List.of();
    }
    int now = marked.day().getYear();
    return IntStream.rangeClosed(now - 1, now + 1)
        .mapToObj(year -> held(claim.body(), year))
        .flatMap(List::stream)
        .filter(one -> isThen(one, marked.day()))
        .toList();
  }

  private static boolean isLately(Marked marked, SummitClaim claim) {
    int end = Math.min(marked.raw().length(), claim.end() + 25);
    return LATELY.isIn(marked.raw().substring(claim.start(), end)) && marked.otherYears().isEmpty();
  }

  private static boolean isAbout(Meeting one, SummitClaim claim, int now) {
    int around = claim.host().isPresent() ? 0 : YEARS_AROUND;
    return Math.abs(one.year() - now) <= around;
  }

  private List<Meeting> numbered(Marked marked, SummitClaim claim, int year) {
    Optional<Meeting> numbered =
        world.facts().meetings().summit(claim.body(), claim.ordinal().getAsInt());
    List<Meeting> there =
        held(claim.body(), year).stream()
            .filter(one ->
                one.ordinal().isPresent()
                    && claim.place().map(place -> isAt(one, place)).orElse(false))
            .toList();
    if (!there.isEmpty()) {
      return there;
    }
    if (claim.place().isPresent() || claim.host().isPresent()) {
      return numbered.stream().toList();
    }
    List<Meeting> now = held(claim.body(), marked.day().getYear());
    boolean near = numbered.map(one -> Math.abs(one.year() - year) <= 1).orElse(false);
    boolean byNumber = claim.body().equals(NAMED_BY_NUMBER);
    if (!(byNumber && SummitYears.isAhead(marked, claim))
        && now.stream().anyMatch(one -> isThen(one, marked.day()))) {
      return now;
    }
    boolean named = byNumber || marked.tellsOfPast();
    return near ? numbered.stream().toList() : named ? List.of() : now;
  }

  /// Whether it is held in these weeks.
  private static boolean isThen(Meeting one, LocalDate day) {
    return isWithin(one, day, WEEKS);
  }

  /// Whether it is held in these very days.
  private static boolean isNow(Meeting one, LocalDate day) {
    return isWithin(one, day, DAYS) && one.ground().verified();
  }

  private static boolean isWithin(Meeting one, LocalDate day, int days) {
    return one.time()
        .from()
        .map(from -> Math.abs(ChronoUnit.DAYS.between(from.earliest(), day)) <= days)
        .orElse(false);
  }

  private List<Meeting> held(String body, int year) {
    return world.facts().meetings().summits(body, year).stream()
        .filter(one -> !one.note().startsWith("cancelled"))
        .toList();
  }

  private boolean fits(Meeting one, SummitClaim wanted) {
    return fitsElsewhere(one, wanted) && wanted.place().map(name -> isAt(one, name)).orElse(true);
  }

  /// Whether all fits but, perhaps, the place.
  private static boolean fitsElsewhere(Meeting one, SummitClaim wanted) {
    boolean number = wanted.ordinal().isEmpty() || wanted.ordinal().equals(one.ordinal());
    boolean host = wanted.host().map(one.state()::equals).orElse(true);
    boolean year = wanted.year().isEmpty() || wanted.year().getAsInt() == one.year();
    return number && host && year;
  }

  private boolean isAt(Meeting one, String words) {
    Venue venue = Venue.of(words);
    return switch (venue.sort()) {
      case CAPITAL -> isInCapital(one, venue.name());
      case NAMED, TOWN -> isIn(one, venue.name());
    };
  }

  /// Whether it was in the capital of the state that is named so; any town of the state where the
  /// town is not known.
  private boolean isInCapital(Meeting one, String state) {
    boolean own =
        world.states().called(state).stream()
            .anyMatch(name -> name.state().code().equals(one.state()));
    return own && (one.places().isEmpty() || one.places().stream().anyMatch(this::isCapital));
  }

  private boolean isCapital(String place) {
    return world.states().called(place).stream()
        .anyMatch(name -> name.kind() == StateName.Kind.CAPITAL);
  }

  private boolean isIn(Meeting one, String name) {
    String wanted = Folded.of(SAINT.matcher(name).replaceFirst("Saint "));
    boolean town =
        one.places().stream()
            .map(Folded::of)
            .anyMatch(own -> own.equals(wanted) || own.contains(wanted) || wanted.startsWith(own));
    boolean state =
        world.states().called(name).stream()
            .anyMatch(each -> each.state().code().equals(one.state()) && isWhole(each, one));
    return town || state;
  }

  /// A name of the state or of a part of it always fits; a capital's only where the place of the
  /// meeting is not known.
  private static boolean isWhole(StateName name, Meeting one) {
    return switch (name.kind()) {
      case NAME, OFFICIAL, SUBDIVISION -> true;
      case CAPITAL -> one.places().isEmpty();
      case ADJECTIVE, DEMONYM, SEAT, COMBINING -> false;
    };
  }

  private boolean isPlace(String words) {
    Venue venue = Venue.of(words);
    return switch (venue.sort()) {
      case TOWN -> true;
      case CAPITAL -> !world.states().called(venue.name()).isEmpty();
      case NAMED -> places.knows(words) || !world.states().called(words).isEmpty();
    };
  }

  private String told(Meeting one) {
    String where = one.places().stream().findFirst().map(place -> place + ", ").orElse("");
    String number = one.ordinal().isPresent() ? ", number " + one.ordinal().getAsInt() : "";
    String state = world.states().byCode(one.state()).map(State::name).orElse(one.state());
    return where
        + state
        + " ("
        + (one.time().from().isPresent() ? one.time() : one.year())
        + number
        + ")";
  }
}
