package dev.chancery.checking.known;

import dev.chancery.checking.frame.World;
import dev.chancery.model.AgreementStep;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Foundation;
import dev.chancery.reference.fact.Ground;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is known of the dates of deeds: who joined what when, when states became independent,
/// organisations were founded, agreements signed and relations established.
final class DeedFacts {

  private static final String EUROZONE = "eurozone";

  private final World world;
  private final Independences independences;
  private final FoundingDates foundings;
  private final RuleEnds rules;

  DeedFacts(World world) {
    this.world = world;
    independences = new Independences(world);
    foundings = new FoundingDates(world.facts());
    rules = new RuleEnds(independences);
  }

  /// A day and what was on it.
  record Day(RoughDate date, String what, Ground ground) {}

  /// The days on which what is told of each of those concerned may have been; none for those of
  /// whom nothing is known.
  List<List<Day>> of(DeedWords words, Deed deed, List<DatedActs> pacts) {
    Stream<List<Day>> all =
        switch (words.kind()) {
          case "joined" -> memberships(deed, bodies(words, deed), true);
          case "left" -> memberships(deed, deed.bodies(), false);
          case "independence" -> independence(deed);
          case "parted", "ruled" -> rules.ended(deed);
          case "founded" -> founded(deed).map(this::founding);
          case "signed" -> acts(deed, pacts, Optional.of(AgreementStep.SIGNED));
          case "forced" -> acts(deed, pacts, Optional.of(AgreementStep.IN_FORCE));
          case "dated" -> acts(deed, pacts, Optional.empty());
          case "relations" -> relations(deed, Set.of("established", "restored"));
          case "recognised" -> recognitions(deed);
          case "severed" -> relations(deed, Set.of("severed"));
          case "restored" -> relations(deed, Set.of("restored"));
          default -> throw new IllegalArgumentException("deeds.tsv: " + words.kind());
        };
    return all.filter(days -> !days.isEmpty()).toList();
  }

  private static List<String> bodies(DeedWords words, Deed deed) {
    return words.mode().equals(EUROZONE)
        ? List.of(EUROZONE)
        : deed.bodies().stream().map(DeedFacts::whole).toList();
  }

  /// "The Council of the EU": the organisation whose council it is.
  private static String whole(String body) {
    return body.equals("Council of the EU") ? "EU" : body;
  }

  private Stream<List<Day>> memberships(Deed deed, List<String> bodies, boolean joined) {
    return states(deed).stream()
        .map(state -> bodies.stream().flatMap(body -> turns(body, state, joined)).toList());
  }

  private Stream<Day> turns(String body, String state, boolean joined) {
    return world.facts().memberships().of(body).of(state).stream()
        .filter(one -> one.standing() == Standing.MEMBER && one.dated())
        .flatMap(one -> (joined ? joining(one) : leaving(one)));
  }

  private static Stream<Day> joining(Membership one) {
    return one.time().from().stream().map(day -> day(one, day, "first day"));
  }

  /// The last day inside and the first one outside: either is the day of leaving.
  private static Stream<Day> leaving(Membership one) {
    return one.time().until().stream()
        .flatMap(last ->
            Stream.of(
                day(one, last, "last day"), day(one, dayAfter(last), "first day after the time")));
  }

  /// Of a year or a month, the day after it: it may have ended with it.
  private static RoughDate dayAfter(RoughDate last) {
    return new RoughDate(last.latest().plusDays(1).toString());
  }

  private static Day day(Membership one, RoughDate date, String what) {
    return new Day(
        date, what + " of " + one.member() + " as a member of " + one.organisation(), one.ground());
  }

  private static final Set<String> BOTH = Set.of("both", "two");

  /// Those of the deed, else those of the sentence that are meant: the only one ("the independence
  /// their island won"), or the two of "both".
  private static List<String> states(Deed deed) {
    List<String> own = deed.states();
    List<String> all = deed.marked().states();
    if (!own.isEmpty() || all.size() == 1) {
      return own.isEmpty() ? all : own;
    }
    List<String> named =
        deed.marked().names().stream()
            .filter(name -> !deed.isLeftOut(name.code()))
            .filter(name -> name.sort() == Name.Sort.STATE)
            .map(Name::code)
            .distinct()
            .toList();
    boolean both =
        deed.parts().stream()
            .anyMatch(part -> part.isSubject() && BOTH.contains(part.token().lemma()));
    return named.size() == 1 || (both && named.size() == 2) ? named : List.of();
  }

  /// Of the first, or of "both"; never of whom it became independent.
  private Stream<List<Day>> independence(Deed deed) {
    Deed freed = deed.without(one -> isRuler(deed.marked(), one));
    boolean own = !freed.states().isEmpty();
    return states(freed).stream().limit(own ? 1 : 2).map(this::independence);
  }

  private static final Set<String> RULED = Set.of("independent", "free", "colony", "rule", "break");

  private static boolean isRuler(Marked marked, Part part) {
    return part.isLinkedBy(Set.of("of", "from", "mod"))
        && marked
            .sentence()
            .head(part.token())
            .filter(head -> part.link().equals("from") || RULED.contains(head.lemma()))
            .isPresent();
  }

  private List<Day> independence(String state) {
    return independences.of(state).stream()
        .map(turn -> new Day(turn.date(), state + ": " + turn.act(), turn.ground()))
        .toList();
  }

  /// The organisations that were founded, not those that founded something.
  private static Stream<String> founded(Deed deed) {
    boolean done = deed.isPassive() || !ACTIVE.contains(deed.word());
    return deed.named()
        .filter(one -> !one.isState())
        .filter(one -> !deed.head().isVerb() || one.part().isSubject() == done)
        .filter(one -> one.part().isSubject() || LINKS.contains(one.part().link()))
        .map(Deed.Named::code)
        .distinct();
  }

  private static final Set<String> LINKS = Set.of("object", "of", "mod", "self");

  private static final Set<String> ACTIVE =
      Set.of(
          "found",
          "establish",
          "create",
          "form",
          "launch",
          "inaugurate",
          "bear",
          "constitute",
          "co-found",
          "set");

  private List<Day> founding(String body) {
    Optional<Foundation> known = world.facts().foundations().of(body);
    return known.stream()
        .flatMap(one ->
            foundings.of(one).stream()
                .map(date -> new Day(date, body + ": " + one.act(), one.ground())))
        .toList();
  }

  private static Stream<List<Day>> acts(
      Deed deed, List<DatedActs> pacts, Optional<AgreementStep> step) {
    return pacts.stream()
        .filter(pact -> deed.has(pact.start(), pact.end()) || isOf(pact, deed))
        .map(pact ->
            pact.acts().stream()
                .filter(act -> step.isEmpty() || act.step() == step.get())
                .map(act -> new Day(act.date(), act.what(), act.ground()))
                .toList());
  }

  /// "The Kyoto Protocol, a treaty concluded in 1997": what tells more of the agreement stands for
  /// it.
  private static boolean isOf(DatedActs pact, Deed deed) {
    Marked marked = deed.marked();
    return deed.parts().stream()
        .map(Part::token)
        .filter(token -> token.is("appos"))
        .flatMap(token -> marked.sentence().head(token).stream())
        .map(marked::start)
        .anyMatch(at -> at >= pact.start() && at < pact.end());
  }

  /// The two of the deed, or of the sentence, also by their capitals.
  private static List<String> pair(Deed deed) {
    List<String> own =
        deed.named().filter(Deed.Named::isState).map(Deed.Named::code).distinct().toList();
    Marked marked = deed.marked();
    return Stream.of(own, marked.states(), marked.scene().codes(marked.sentence()))
        .filter(codes -> codes.size() == 2)
        .findFirst()
        .orElse(List.of());
  }

  private Stream<List<Day>> relations(Deed deed, Set<String> acts) {
    List<String> pair = pair(deed);
    return pair.isEmpty()
        ? Stream.empty()
        : Stream.of(
            world.facts().relations().diplomatic(pair.get(0), pair.get(1)).stream()
                .filter(one -> acts.contains(one.act()))
                .map(one ->
                    new Day(
                        one.date(),
                        "diplomatic relations of %s and %s %s"
                            .formatted(one.one(), one.other(), one.act()),
                        one.ground()))
                .toList());
  }

  /// Recognition where the table has its day: relations may come years later.
  private Stream<List<Day>> recognitions(Deed deed) {
    return relations(deed, Set.of("recognised")).anyMatch(days -> !days.isEmpty())
        ? relations(deed, Set.of("recognised", "established"))
        : Stream.empty();
  }

  /// All days that are known of what a sentence names: a date that is one of them may be told of
  /// that, whatever the tree says.
  List<Day> besides(Marked marked, List<DatedActs> pacts) {
    List<Day> all = new ArrayList<>();
    List<String> bodies =
        Stream.concat(
                marked.raw().contains("euro") ? Stream.of(EUROZONE) : Stream.empty(),
                marked.names().stream()
                    .filter(name -> name.sort() == Name.Sort.BODY)
                    .map(name -> MemberCountCheck.body(name.code())))
            .distinct()
            .toList();
    for (String state : marked.states()) {
      if (!independences.isRuler(state, marked.states())) {
        all.addAll(independence(state));
      }
      for (String body : bodies) {
        turns(body, state, true).forEach(all::add);
        turns(body, state, false).forEach(all::add);
      }
    }
    bodies.forEach(body -> all.addAll(founding(body)));
    pacts.forEach(
        pact -> pact.acts().forEach(act -> all.add(new Day(act.date(), act.what(), act.ground()))));
    return all;
  }
}
