package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.Roll;
import dev.chancery.reference.fact.Roster;
import dev.chancery.reference.fact.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Which member a state was by number when it joined: "Sweden became the 32nd member of NATO".
final class MemberNumberCheck implements MarkedCheck {

  private static final String NTH = "(?<ordinal>%s)".formatted(Counts.ORDINAL);
  private static final String MEMBER =
      "(?:(?:full|new|partner)\\s+)?(?:member(?:\\s+(?:state|country|nation|economy))?|(?:partner\\s+)?state|country|nation|ally|economy)";
  private static final String WHERE = "(?:the\\s+)?(?<body>%s)".formatted(BODY);

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "\\b%s\\s+%s\\s+(?:of|in|to\\s+(?:join|enter|be\\s+admitted\\s+to)|admitted\\s+to)\\s+%s(?!['’\\s-]+(?:\\p{Ll}+\\s+)?(?:mission|council|committee|programme|force))"
                  .formatted(NTH, MEMBER, WHERE)),
          Wording.of("%s(?:['’]s?)?\\s+%s\\s+%s\\b".formatted(WHERE, NTH, MEMBER)),
          Wording.of("%s[^.;]{0,80}?\\bas\\s+its\\s+%s\\s+%s\\b".formatted(WHERE, NTH, MEMBER)),
          Wording.of(
              "\\b%s\\s+%s(?<euro>)\\s+to\\s+(?:adopt|introduce|use|join|take\\s+up|embrace)\\s+the\\s+(?:euro|single\\s+currency)\\b(?!\\s+(?:zone|area))"
                  .formatted(NTH, MEMBER)),
          Wording.of(
              "\\b(?:became|become|becomes|becoming|as)\\s+(?:its|the|their)\\s+%s\\s+(?:full\\s+)?(?:member(?:\\s+(?:state|country|nation))?|(?<ally>ally))\\b(?!\\s+(?:of|in|to)\\b)"
                  .formatted(NTH)));

  /// Counted in another way than by joining.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:first|largest|biggest|ratif\\w+|recogni[sz]e\\w*|sign(?:ed|s|ing)?|visit\\w*|legali[sz]\\w*|founding|non-permanent|rotating)\\b");

  /// Counted among those of whom something else is told.
  private static final Wording AMONG =
      Wording.of(
          "^\\s+(?:since|to\\s+\\p{Ll}+|that|which|whose|where|with|from|this|in\\s+as\\s+many)\\b");

  private final Names names;
  private final World world;

  MemberNumberCheck(World world, Names names) {
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "member-number";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("member")
        || text.contains("state")
        || text.contains("country")
        || text.contains("nation")
        || text.contains("ally");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return FORMS.stream()
        .flatMap(form -> form.results(marked.text()))
        .flatMap(found -> check(marked, found).stream());
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    return body(marked, found).flatMap(body -> check(marked, found, body));
  }

  /// The organisation that is named, else the only one of the sentence; allies are those of NATO.
  private static Optional<String> body(Marked marked, MatchResult found) {
    if (found.namedGroups().containsKey("body")) {
      return Optional.of(MemberCountCheck.body(marked.code(found, "body")));
    }
    if (found.namedGroups().containsKey("euro")) {
      return Optional.of("eurozone");
    }
    boolean none = marked.names().stream().noneMatch(name -> name.sort() == Name.Sort.BODY);
    return none && found.group("ally") != null ? Optional.of("NATO") : marked.onlyBody();
  }

  private Optional<Checked> check(Marked marked, MatchResult found, String body) {
    OptionalInt number = Counts.ordinal(marked.quote(found, "ordinal"));
    Roll roll = world.facts().memberships().of(body);
    Optional<Membership> joined =
        state(marked, found).flatMap(state -> joined(roll, state, marked.day()));
    boolean among = AMONG.isIn(marked.text().substring(found.end()));
    if (number.isEmpty() || joined.isEmpty() || among) {
      return Optional.empty();
    }
    LocalDate day = joined.get().time().from().orElseThrow().latest();
    OptionalInt before =
        count(roll, joined.get().time().from().orElseThrow().earliest().minusDays(1));
    OptionalInt after = count(roll, day);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    boolean right = number.getAsInt() > before.getAsInt() && number.getAsInt() <= after.getAsInt();
    Judgement judgement =
        new Judgement()
            .with(
                "members of " + roll.organisation() + " on " + day + ", when it joined",
                joined.get().ground(),
                after.getAsInt() - before.getAsInt() == 1
                    ? "number " + after.getAsInt()
                    : "numbers " + (before.getAsInt() + 1) + " to " + after.getAsInt(),
                right);
    judgement.ofPlan();
    int from = Math.max(0, found.start() - 25);
    if (OTHER.isIn(marked.raw().substring(from, found.end()))) {
      judgement.doubtful();
    }
    String name = world.states().byCode(joined.get().member()).map(State::name).orElse("It");
    String told = judgement.interpretations().getFirst().found();
    return marked.judged(
        this, found, ClaimType.MEMBERSHIP, name + " joined as " + told + ".", judgement);
  }

  /// The state named last before the number, else the only one of the sentence.
  private static Optional<String> state(Marked marked, MatchResult found) {
    List<Name> states =
        marked.names().stream().filter(name -> name.sort() == Name.Sort.STATE).toList();
    Optional<Name> last =
        states.stream()
            .filter(name -> name.end() <= found.start("ordinal"))
            .reduce((_, later) -> later);
    return last.or(() -> states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty())
        .map(Name::code);
  }

  private static Optional<Membership> joined(Roll roll, String state, LocalDate day) {
    return roll.of(state).stream()
        .filter(one -> one.standing() == Standing.MEMBER && one.ground().verified())
        .filter(one ->
            one.time()
                .from()
                .map(from -> isDay(from) && !from.earliest().isAfter(day.plusDays(270)))
                .orElse(false))
        .reduce((_, later) -> later);
  }

  private static boolean isDay(RoughDate date) {
    return date.earliest().equals(date.latest());
  }

  private static OptionalInt count(Roll roll, LocalDate day) {
    return roll.at(day).map(Roster::count).orElse(OptionalInt.empty());
  }
}
