package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.Folded;
import dev.chancery.reference.Places;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where and when a summit was, and which one it was: "the 2024 APEC summit in Lima", "the 18th
/// BRICS summit", "India, which hosted the G20 summit in 2023", "COP29 in Baku".
final class SummitCheck implements MarkedCheck {

  private static final String MEETING =
      "(?:(?:(?:Economic\\s+)?Leaders['’]?|leaders['’]?|heads\\s+of\\s+state|annual|Annual|Group)\\s+)*(?:Summit|summit|Meeting|Conference|conference|Leaders['’]?\\s+Week)";
  private static final String PART = "[\\p{Lu}\uE000](?:[\\p{L}\uE003’'-]|\\.(?=\\s?\\p{Lu}))*";
  private static final String PLACE =
      "(?:,?\\s+(?:(?:held|hosted|took\\s+place|which\\s+was\\s+held|to\\s+be\\s+held|being\\s+held|that\\s+was\\s+held|was\\s+held|will\\s+be\\s+held|is\\s+being\\s+held|met|opened|ended|began|starts|opens|convened)\\s+)?(?:earlier\\s+|later\\s+)?(?:(?:this|last|next)\\s+\\w+\\s+)?(?:in|at)\\s+(?:the\\s+\\S+\\s+(?:city|town|resort)\\s+of\\s+)?(?:the\\s+)?(?<place>%1$s(?:\\s+(?:de\\s+)?%1$s){0,2})(?:,\\s+%2$s(?=[,.\\s]),?)?)?"
          .formatted(PART, STATE);
  private static final String WHEN =
      "(?:,?\\s+(?:held\\s+)?(?:in|on|of|of\\s+the)\\s+(?:\\p{Lu}\\p{L}+\\s+(?:\\d{1,2},?\\s+)?)?(?<year>20\\d\\d|19\\d\\d))?";
  private static final String ORDINAL = "(?:(?<ordinal>%s)\\s+)?".formatted(Counts.ORDINAL);
  private static final String WHICH =
      "(?:(?<before>20\\d\\d|19\\d\\d)\\s+)?" + ORDINAL + "(?:annual\\s+)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("%s(?<body>%s)\\s+%s%s%s".formatted(WHICH, BODY, MEETING, PLACE, WHEN)),
          Pattern.compile(
              "%ssummit\\s+of\\s+(?:the\\s+)?(?<body>%s)(?<before>\\b\\B)?%s%s"
                  .formatted(ORDINAL, BODY, PLACE, WHEN)),
          Pattern.compile(
              "\\bCOP\\s?-?(?<cop>\\d\\d)\\b(?:\\s+(?:climate\\s+)?(?:summit|conference|talks))?%s%s"
                  .formatted(PLACE, WHEN)));

  /// A series that is called a summit itself: "the 19th East Asia Summit".
  private static final Pattern OWN_NAME =
      Pattern.compile("%s(?<body>%s)%s%s".formatted(WHICH, BODY, PLACE, WHEN));

  private static final Pattern HOSTED =
      Pattern.compile(
          "(?<state>%s)(?:,?\\s+(?:which|who)|,)?\\s+(?:also\\s+)?(?:(?:will\\s+|is\\s+to\\s+)?(?:hosted|hosts|host|hosting)|(?:,\\s+|as\\s+)?(?:the\\s+)?host\\s+of|is\\s+hosting|was\\s+the\\s+host\\s+of)\\s+(?:(?:the|this\\s+year['’]s|last\\s+year['’]s|an?)\\s+)?%s(?<body>%s)\\s+%s%s"
              .formatted(STATE, WHICH, BODY, MEETING, WHEN));

  private static final Pattern LATER =
      Pattern.compile(
          "\\b(?:the|leaders['’])\\s+summit\\s+in\\s+(?<place>%1$s(?:\\s+%1$s){0,2})"
              .formatted(PART));

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:ministers?|ministerial|finance|foreign|energy|defen[cs]e|sherpa|trade|bid|extraordinary|special|emergency|informal|virtual|online|preparatory|business|youth|parliament\\w*|preparations?|bilateral|sideline\\w*|proposed|CEO|would|should)\\b");

  private final Names names;
  private final World world;
  private final Places places = Places.load();

  SummitCheck(World world, Names names) {
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
        || text.contains("onference");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Stream<Optional<Checked>> named =
        FORMS.stream()
            .flatMap(form -> form.matcher(marked.text()).results())
            .map(found -> judged(marked, found, Wanted.of(marked, found)));
    Stream<Optional<Checked>> byName =
        OWN_NAME
            .matcher(marked.text())
            .results()
            .filter(found -> marked.quote(found, "body").contains("Summit"))
            .map(found -> judged(marked, found, Wanted.of(marked, found)));
    Stream<Optional<Checked>> hosted =
        HOSTED
            .matcher(marked.text())
            .results()
            .map(found -> judged(marked, found, Wanted.of(marked, found)));
    Stream<Optional<Checked>> later =
        LATER.matcher(marked.text()).results().map(found -> later(marked, found));
    return Stream.of(named, byName, hosted, later).flatMap(each -> each).flatMap(Optional::stream);
  }

  /// What the words say of a meeting.
  private record Wanted(
      String body,
      OptionalInt year,
      OptionalInt ordinal,
      Optional<String> place,
      Optional<String> host) {

    static Wanted of(Marked marked, MatchResult found) {
      boolean cop = has(found, "cop");
      String year =
          has(found, "year")
              ? found.group("year")
              : has(found, "before") ? found.group("before") : "";
      OptionalInt ordinal =
          cop
              ? OptionalInt.of(Integer.parseInt(found.group("cop")))
              : has(found, "ordinal")
                  ? Counts.ordinal(found.group("ordinal"))
                  : OptionalInt.empty();
      return new Wanted(
          cop ? "UNFCCC" : MemberCountCheck.body(marked.code(found, "body")),
          year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
          ordinal,
          has(found, "place") ? Optional.of(marked.quote(found, "place")) : Optional.empty(),
          has(found, "state") ? Optional.of(marked.code(found, "state")) : Optional.empty());
    }

    private static boolean has(MatchResult found, String group) {
      return found.namedGroups().containsKey(group)
          && found.group(group) != null
          && !found.group(group).isEmpty();
    }

    boolean saysSomething() {
      return ordinal.isPresent() || place.isPresent() || host.isPresent();
    }
  }

  private Optional<Checked> judged(Marked marked, MatchResult found, Wanted wanted) {
    List<Meeting> meant = wanted.saysSomething() ? meant(marked, wanted) : List.of();
    boolean town = wanted.place().map(place -> isPlace(place)).orElse(true);
    if (meant.isEmpty() || !town) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement();
    for (Meeting one : meant) {
      judgement.with(
          wanted.body() + " summit of " + one.year(), one.ground(), told(one), fits(one, wanted));
    }
    boolean sure =
        wanted.year().isPresent() || wanted.ordinal().isPresent() || wanted.host().isPresent();
    String around = marked.raw().substring(Math.max(0, found.start() - 40), found.end());
    if (!sure
        || OTHER.matcher(around).find()
        || meant.stream().anyMatch(one -> one.places().isEmpty() && wanted.place().isPresent())) {
      judgement.doubtful();
    }
    if (wanted.year().isEmpty() && wanted.ordinal().isEmpty() && marked.tellsOfPast()) {
      judgement.doubtful();
    }
    if (meant.stream().allMatch(one -> one.ordinal().isEmpty()) && wanted.ordinal().isPresent()) {
      return Optional.empty();
    }
    String summary =
        judgement.agreeingFirst().interpretations().getFirst().definition()
            + ": "
            + judgement.interpretations().getFirst().found()
            + ".";
    return marked.judged(this, found, ClaimType.ROLE, summary, judgement);
  }

  /// The summits of the year that is named or of the article's, else the one with the number.
  private List<Meeting> meant(Marked marked, Wanted wanted) {
    if (wanted.year().isPresent()) {
      return held(wanted.body(), wanted.year().getAsInt());
    }
    if (wanted.ordinal().isPresent()) {
      Optional<Meeting> numbered =
          world.facts().meetings().summit(wanted.body(), wanted.ordinal().getAsInt());
      List<Meeting> there =
          held(wanted.body(), marked.day().getYear()).stream()
              .filter(one ->
                  one.ordinal().isPresent()
                      && wanted.place().map(place -> isAt(one, place)).orElse(false))
              .toList();
      if (!there.isEmpty()) {
        return there;
      }
      int now = marked.day().getYear();
      boolean near = numbered.map(one -> Math.abs(one.year() - now) <= 1).orElse(false);
      if (wanted.place().isPresent() || near) {
        return numbered.stream().toList();
      }
      return marked.tellsOfPast() || wanted.body().equals("UNFCCC")
          ? List.of()
          : held(wanted.body(), marked.day().getYear());
    }
    int now = marked.day().getYear();
    return world.facts().meetings().of(wanted.body()).stream()
        .filter(one ->
            one.kind() == Meeting.Kind.SUMMIT
                && Math.abs(one.year() - now) <= (wanted.host().isPresent() ? 0 : 1))
        .toList();
  }

  private List<Meeting> held(String body, int year) {
    return world.facts().meetings().summits(body, year).stream()
        .filter(one -> !one.note().startsWith("cancelled"))
        .toList();
  }

  private boolean fits(Meeting one, Wanted wanted) {
    boolean number = wanted.ordinal().isEmpty() || wanted.ordinal().equals(one.ordinal());
    boolean place = wanted.place().map(name -> isAt(one, name)).orElse(true);
    boolean host = wanted.host().map(one.state()::equals).orElse(true);
    boolean year = wanted.year().isEmpty() || wanted.year().getAsInt() == one.year();
    return number && place && host && year;
  }

  private boolean isAt(Meeting one, String name) {
    String wanted = Folded.of(name);
    boolean town =
        one.places().stream()
            .map(Folded::of)
            .anyMatch(own -> own.equals(wanted) || own.contains(wanted) || wanted.startsWith(own));
    boolean state =
        world.states().called(name).stream()
            .anyMatch(each -> each.state().code().equals(one.state()) && isWhole(each, one));
    return town || state;
  }

  /// A state's name always fits; a capital's only where the place of the meeting is not known.
  private static boolean isWhole(dev.chancery.reference.StateName name, Meeting one) {
    return switch (name.kind()) {
      case NAME, OFFICIAL -> true;
      case CAPITAL -> one.places().isEmpty();
      case ADJECTIVE, DEMONYM, SEAT, SUBDIVISION, COMBINING -> false;
    };
  }

  private boolean isPlace(String name) {
    return places.knows(name) || !world.states().called(name).isEmpty();
  }

  private Optional<Checked> later(Marked marked, MatchResult found) {
    Optional<String> body =
        marked.names().stream()
            .filter(name -> name.sort() == Name.Sort.BODY && name.end() <= found.start())
            .reduce((_, last) -> last)
            .map(Name::code);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    Wanted wanted =
        new Wanted(
            body.get(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of(marked.quote(found, "place")),
            Optional.empty());
    return judged(marked, found, wanted);
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
