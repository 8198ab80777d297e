package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.MembershipOn;
import dev.chancery.reference.fact.Roll;
import dev.chancery.reference.fact.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// When a state joined or left an organisation: "Poland joined NATO in 1999", "Britain left the EU
/// in 2020".
final class JoiningCheck implements MarkedCheck {

  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:talks|negotiations|appl\\w+|bid|candidate|observer|voted?|referendum|integrated|military"
              + " command|decided|announced|said"
              + " it|plans?|hopes?|parliament|summit|meeting|forces|mission|council|agreed)\\b");

  /// Days within which a change that is told as done may still come.
  private static final int SOON = 35;

  private final Names names;
  private final World world;
  private final Tellings tellings;

  JoiningCheck(World world, Names names, Tellings tellings) {
    this.world = world;
    this.names = names;
    this.tellings = tellings;
  }

  @Override
  public String name() {
    return "joining";
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
    Stream<Optional<Checked>> dated =
        JoiningForms.DATED.stream()
            .flatMap(form -> form.results(marked.text()))
            .map(found -> dated(marked, found, marked.code(found, "body"), joined(found)));
    List<String> bodies = bodies(marked);
    Stream<Optional<Checked>> admitted =
        bodies.size() == 1
            ? JoiningForms.ADMITTED
                .results(marked.text())
                .map(found -> dated(marked, found, bodies.getFirst(), true))
            : Stream.empty();
    Stream<Optional<Checked>> recent =
        JoiningForms.RECENT.stream()
            .flatMap(form -> form.results(marked.text()))
            .map(found -> recent(marked, found, marked.code(found, "body"), joined(found)));
    Stream<Optional<Checked>> told =
        Stream.of("joined", "left").flatMap(kind -> told(marked, kind, kind.equals("joined")));
    return Stream.of(dated, admitted, recent, told).flatMap(each -> each).flatMap(Optional::stream);
  }

  /// What the forms of the table find, with the organisation that stands nearest.
  private Stream<Optional<Checked>> told(Marked marked, String kind, boolean joined) {
    return tellings
        .of(kind, marked)
        .flatMap(told ->
            body(marked, told).stream()
                .map(body ->
                    told.has("year")
                        ? dated(marked, told.found(), body, joined)
                        : recent(marked, told.found(), body, joined)));
  }

  private static Optional<String> body(Marked marked, Told told) {
    return marked.bodyOf(told);
  }

  private static boolean joined(MatchResult found) {
    return found.group("joined") != null;
  }

  /// Whether what is denied before is something else: "was never a colony and was admitted in
  /// 2009".
  private static boolean isOfAnother(MatchResult found) {
    return !found.namedGroups().containsKey("body")
        && found.group().matches("(?s).*\\bnever\\b.*\\band\\s+(?:was|were)\\s.*");
  }

  private static List<String> bodies(Marked marked) {
    return marked.names().stream()
        .filter(name -> name.sort() == Name.Sort.BODY)
        .map(Name::code)
        .distinct()
        .toList();
  }

  /// What each state is told to have done in the year that is named.
  private Optional<Checked> dated(Marked marked, MatchResult found, String body, boolean joined) {
    ClaimedDate claimed = ClaimedDate.of(found);
    Judgement judgement = new Judgement();
    List<RoughDate> known = new ArrayList<>();
    String first = "";
    for (String state : marked.codes(found, "states")) {
      List<Membership> own = turns(body, state, joined);
      boolean agrees = own.stream().anyMatch(one -> fits(one, claimed, joined));
      if (own.isEmpty() && joined && isStranger(body, state, claimed)) {
        return never(marked, found, state, body);
      }
      if (own.isEmpty() || (agrees && !first.isEmpty())) {
        continue;
      }
      if (first.isEmpty() || !agrees) {
        judgement = new Judgement();
        first = state;
        for (Membership one : own) {
          add(judgement, one, claimed, joined);
          known.add(date(one, joined).orElseThrow());
        }
      }
    }
    if (judgement.interpretations().isEmpty() || isPredecessor(body, claimed)) {
      return Optional.empty();
    }
    boolean admitted = !found.namedGroups().containsKey("body");
    if (claimed.isNear(known) || (!admitted && isOther(marked, found))) {
      judgement.doubtful();
    }
    if (found.group().contains(" did not ") || isOfAnother(found)) {
      judgement.ofDenial();
    }
    judgement.agreeingFirst();
    String told = judgement.interpretations().getFirst().found();
    return marked.judged(
        this, found, ClaimType.MEMBERSHIP, summary(first, joined, body, "in " + told), judgement);
  }

  /// Whether a state was no member at any time up to the date that is told, for certain.
  private boolean isStranger(String body, String state, ClaimedDate claimed) {
    Roll roll = world.facts().memberships().of(body);
    LocalDate day = claimed.date().latest();
    return !roll.all().isEmpty()
        && roll.of(state).stream().noneMatch(one -> one.standing() == Standing.MEMBER)
        && roll.member(state, day).answer() == Answer.NO
        && world.states().byCode(state).isPresent();
  }

  private Optional<Checked> never(Marked marked, MatchResult found, String state, String body) {
    Roll roll = world.facts().memberships().of(body);
    Judgement judgement =
        new Judgement()
            .with(
                "whether " + state + " ever was a member of " + body,
                roll.all().getFirst().ground(),
                "at no time a member",
                false);
    if (isOther(marked, found) || LESS.isIn(marked.raw())) {
      judgement.doubtful();
    }
    return marked.judged(
        this, found, ClaimType.MEMBERSHIP, summary(state, true, body, "never"), judgement);
  }

  /// What is less than being a member.
  private static final Wording LESS =
      Wording.of("(?i)\\b(?:associate\\w*|observers?|partners?|candidates?|dialogue|affiliate)\\b");

  /// What each state is told to have done of late: it can be wrong only where it is no member at
  /// all, or has not left.
  private Optional<Checked> recent(Marked marked, MatchResult found, String body, boolean joined) {
    Roll roll = world.facts().memberships().of(body);
    LocalDate soon = marked.day().plusDays(SOON);
    if (roll.all().isEmpty() || soon.isAfter(roll.knownOn())) {
      return Optional.empty();
    }
    for (String state : marked.codes(found, "states")) {
      MembershipOn then = roll.member(state, soon);
      boolean agrees = (then.answer() == Answer.YES) == joined;
      boolean left = !joined && then.answer() == Answer.NO && turns(body, state, false).isEmpty();
      if (then.answer() == Answer.UNKNOWN
          || (agrees && !left)
          || comes(marked, body, state, joined)) {
        continue;
      }
      Judgement judgement =
          new Judgement()
              .with(
                  "whether " + state + " is a member of " + body + " on " + soon,
                  roll.all().getFirst().ground(),
                  then.answer() == Answer.YES ? "member" : "no member",
                  false);
      if ((then.answer() == Answer.YES && !then.verified())
          || isOther(marked, found)
          || marked.tellsOfLongAgo()) {
        judgement.doubtful();
      }
      return marked.judged(
          this, found, ClaimType.MEMBERSHIP, summary(state, joined, body, "not"), judgement);
    }
    return confirmed(marked, found, body, joined);
  }

  /// Whether it takes effect only after the day on which it was decided.
  private boolean comes(Marked marked, String body, String state, boolean joined) {
    return turns(body, state, joined).stream()
        .map(one -> date(one, joined).orElseThrow())
        .anyMatch(date ->
            date.latest().isAfter(marked.day())
                && date.earliest().isBefore(marked.day().plusMonths(9)));
  }

  /// Where the last change of all of them was in the year before the article.
  private Optional<Checked> confirmed(
      Marked marked, MatchResult found, String body, boolean joined) {
    Judgement judgement = new Judgement();
    for (String state : marked.codes(found, "states")) {
      Optional<Membership> last =
          turns(body, state, joined).stream()
              .filter(one -> isLate(date(one, joined).orElseThrow(), marked.day()))
              .findFirst();
      if (last.isEmpty()) {
        return Optional.empty();
      }
      judgement.with(
          (joined ? "first day as a member of " : "last day as a member of ") + body,
          last.get().ground(),
          date(last.get(), joined).orElseThrow().text(),
          true);
    }
    String state = marked.codes(found, "states").getFirst();
    String told = judgement.interpretations().getFirst().found();
    return marked.judged(
        this, found, ClaimType.MEMBERSHIP, summary(state, joined, body, "in " + told), judgement);
  }

  private static boolean isLate(RoughDate date, LocalDate day) {
    return !date.latest().isBefore(day.minusYears(1))
        && !date.earliest().isAfter(day.plusDays(SOON));
  }

  private String summary(String state, boolean joined, String body, String when) {
    String name = world.states().byCode(state).map(State::name).orElse(state);
    return "%s %s %s %s.".formatted(name, joined ? "joined" : "left", body, when);
  }

  /// The times as a member whose beginning, or end, is known.
  private List<Membership> turns(String body, String state, boolean joined) {
    return world.facts().memberships().of(body).of(state).stream()
        .filter(one -> one.standing() == Standing.MEMBER && date(one, joined).isPresent())
        .toList();
  }

  private static Optional<RoughDate> date(Membership one, boolean joined) {
    return joined ? one.time().from() : one.time().until();
  }

  private static boolean isOther(Marked marked, MatchResult found) {
    String around = marked.around(found.start(), found.end()).replaceAll("\\p{Lu}\\w*", "");
    return OTHER.isIn(around);
  }

  /// Years in which what the organisation came from had members already.
  private boolean isPredecessor(String body, ClaimedDate claimed) {
    boolean early =
        world.facts().memberships().of(body).all().stream()
            .flatMap(one -> one.time().from().stream())
            .allMatch(first -> claimed.year() < first.year());
    return early || (body.equals("WTO") && claimed.year() < 1995);
  }

  private static boolean fits(Membership one, ClaimedDate claimed, boolean joined) {
    RoughDate date = date(one, joined).orElseThrow();
    return claimed.fits(date) == Answer.YES || (!joined && isNextDay(date, claimed));
  }

  private static void add(
      Judgement judgement, Membership one, ClaimedDate claimed, boolean joined) {
    RoughDate date = date(one, joined).orElseThrow();
    judgement.with(
        (joined ? "first day as a " : "last day as a ") + "member of " + one.organisation(),
        one.ground(),
        date.text(),
        fits(one, claimed, joined));
    boolean rough = Math.abs(claimed.year() - date.year()) <= 1;
    if (!one.dated() && rough) {
      judgement.doubtful();
    }
  }

  /// Someone who leaves at the end of a year has left with the next.
  private static boolean isNextDay(RoughDate last, ClaimedDate claimed) {
    return claimed.fits(new RoughDate(last.latest().plusDays(1).toString())) == Answer.YES;
  }
}
