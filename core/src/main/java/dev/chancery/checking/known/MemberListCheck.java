package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Ground;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.MembershipOn;
import dev.chancery.reference.fact.Roll;
import dev.chancery.reference.fact.SecurityCouncil;
import dev.chancery.reference.fact.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// States that are listed as the members of an organisation: "the five permanent members, Britain,
/// China, ...", "ASEAN's founding members were ...", "AUKUS, the pact among ...".
final class MemberListCheck implements MarkedCheck {

  private static final String LIST =
      "(?<list>%1$s(?:(?:,\\s+|,?\\s+and\\s+|,\\s+as\\s+well\\s+as\\s+)(?:the\\s+)?%1$s){1,30})"
          .formatted(STATE);
  private static final String ONE_OR_MORE =
      "(?<list>%1$s(?:(?:,\\s+|,?\\s+and\\s+)(?:the\\s+)?%1$s){0,30})".formatted(STATE);
  private static final String WHERE = "(?:the\\s+)?(?<body>%s)".formatted(BODY);
  private static final String THOSE =
      "(?:,|:|\\s+\\(|\\s+[-–—]|\\s+(?:are|were|is|was|include[sd]?|including))\\s+(?:the\\s+)?";

  private static final List<Wording> MEMBERS =
      List.of(
          Wording.of(
              "%s,?\\s+(?:which\\s+)?(?:now\\s+)?(?:groups|comprises|comprising|consists\\s+of|(?:is\\s+)?made\\s+up\\s+of|(?:is\\s+)?composed\\s+of|brings\\s+together|unites|grouping)\\s+(?:the\\s+)?%s(?!\\s+\\p{Ll}*(?:officials|companies))"
                  .formatted(WHERE, LIST)),
          Wording.of(
              "%s,\\s+(?:the|an?)\\s+[^.;,:\uE000-\uE003]{0,30}?(?:pact|alliance|partnership|bloc|group(?:ing)?|union|agreement)\\s+(?:among|between|of|made\\s+up\\s+of|comprising)\\s+(?:the\\s+)?%s"
                  .formatted(WHERE, LIST)),
          Wording.of(
              "%s(?:\\s+(?:group|grouping|bloc|alliance|union|pact|partnership|countries|nations|states|members|economies))?(?:\\s+[–—-]|:|\\s+\\()\\s*(?:the\\s+)?%s(?=\\s+[–—-]\\s|\\)|[.;]|$)"
                  .formatted(WHERE, LIST)),
          Wording.of(
              "(?:^|[;,]\\s+|\\b[Tt]he\\s+)%s\\s+(?:together\\s+)?(?:make|made)\\s+up\\s+(?:the\\s+)?(?<body>%s)"
                  .formatted(LIST, BODY)),
          Wording.of(
              "(?<!founding\\s)(?<!permanent\\s)%s(?:['’]s?)?,?\\s+(?:whose\\s+)?(?:\\p{L}+\\s+){0,2}?members(?:\\s+(?:are|include))\\s+(?:the\\s+)?%s"
                  .formatted(WHERE, ONE_OR_MORE)));

  private static final List<Wording> FOUNDERS =
      List.of(
          Wording.of(
              "(?:%s(?:['’]s?)?(?:,?\\s+whose)?\\s+(?:\\S+\\s+)?(?:founding|original)\\s+(?:members|states|countries|nations))%s%s"
                  .formatted("(?<body>%s)".formatted(BODY), THOSE, ONE_OR_MORE)),
          Wording.of(
              "(?:founding|original)\\s+(?:members|states|countries|nations)\\s+of\\s+%s%s%s"
                  .formatted(WHERE, THOSE, ONE_OR_MORE)));

  private static final Wording PERMANENT =
      Wording.of(
          "\\bpermanent\\s+members(?:\\s+of\\s+(?:the\\s+)?%s)?%s%s".formatted(BODY, THOSE, LIST));

  /// "France and Britain, as permanent members, need not stand for election".
  private static final Wording PERMANENT_SOME =
      Wording.of(
          "%s,?\\s+(?:(?:which|who)\\s+)?(?:(?:as|is|are|both|all|being|a|one\\s+of\\s+the(?:\\s+five)?)\\s+)+(?:the\\s+)?permanent\\s+members?(?=,|\\s+of\\s+the\\s+(?:UN\\s+|United\\s+Nations\\s+)?(?:Security\\s+)?Council\\b|\\s+of\\s+(?:the\\s+)?%s)"
              .formatted(ONE_OR_MORE, BODY));

  private static final Wording WISHED =
      Wording.of(
          "(?i)\\b(?:bid|wants?|seek\\w*|should|would|could|reform\\w*|push\\w*|hop(?:e|es|ed|ing)|campaign\\w*|candidat\\w+|aspir\\w+|become|becoming|support\\w*|claim\\w*|not|non|new|future|additional|african|if)\\b");

  private static final int PERMANENT_SEATS = 5;

  private final Names names;
  private final World world;

  MemberListCheck(World world, Names names) {
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "member-list";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains(" and ") || text.contains("members");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Stream<Optional<Checked>> members = found(marked, MEMBERS).map(found -> members(marked, found));
    Stream<Optional<Checked>> founders =
        found(marked, FOUNDERS).map(found -> founders(marked, found));
    Stream<Optional<Checked>> permanent =
        found(marked, List.of(PERMANENT)).map(found -> permanent(marked, found));
    Stream<Optional<Checked>> some =
        found(marked, List.of(PERMANENT_SOME))
            .filter(_ -> !WISHED.isIn(marked.raw()))
            .map(found -> permanentOnes(marked, found));
    return Stream.of(members, founders, permanent, some)
        .flatMap(each -> each)
        .flatMap(Optional::stream);
  }

  private static Stream<MatchResult> found(Marked marked, List<Wording> forms) {
    return forms.stream().flatMap(form -> form.results(marked.text()));
  }

  private Optional<Checked> members(Marked marked, MatchResult found) {
    Roll roll = roll(marked, found);
    List<MembershipOn> standings =
        marked.codes(found, "list").stream()
            .map(state -> roll.member(state, marked.day()))
            .toList();
    if (roll.all().isEmpty()
        || standings.stream().anyMatch(one -> one.answer() == Answer.UNKNOWN)) {
      return Optional.empty();
    }
    return judged(
        marked,
        found,
        "members of " + roll.organisation() + " on " + marked.day(),
        roll.all().getFirst().ground(),
        state -> roll.member(state, marked.day()).answer() == Answer.YES,
        marked.tellsOfPast(found.start(), found.end()));
  }

  private Optional<Checked> founders(Marked marked, MatchResult found) {
    Roll roll = roll(marked, found);
    Optional<LocalDate> first =
        roll.all().stream()
            .filter(MemberListCheck::isSure)
            .flatMap(one -> one.time().from().stream())
            .map(date -> date.earliest())
            .min(Comparator.naturalOrder());
    if (first.isEmpty() || roll.complete().isEmpty()) {
      return Optional.empty();
    }
    return judged(
        marked,
        found,
        "first members of " + roll.organisation() + ", " + first.get(),
        roll.all().getFirst().ground(),
        state ->
            roll.of(state).stream()
                .flatMap(one -> one.time().from().stream())
                .anyMatch(date -> date.earliest().isBefore(first.get().plusMonths(18))),
        false);
  }

  private static boolean isSure(Membership one) {
    return one.standing() == Standing.MEMBER && one.ground().verified();
  }

  private Optional<Checked> permanent(Marked marked, MatchResult found) {
    if (marked.codes(found, "list").size() != PERMANENT_SEATS) {
      return Optional.empty();
    }
    return permanentOnes(marked, found);
  }

  private Optional<Checked> permanentOnes(Marked marked, MatchResult found) {
    return judged(
        marked,
        found,
        "permanent members of the Security Council",
        CouncilSeatCheck.CHARTER,
        SecurityCouncil.permanent()::contains,
        false);
  }

  private Roll roll(Marked marked, MatchResult found) {
    return world.facts().memberships().of(MemberCountCheck.body(marked.code(found, "body")));
  }

  private Optional<Checked> judged(
      Marked marked,
      MatchResult found,
      String definition,
      Ground ground,
      Predicate<String> belongs,
      boolean open) {
    List<String> strangers = new ArrayList<>(marked.codes(found, "list"));
    strangers.removeIf(belongs);
    String told =
        strangers.isEmpty()
            ? "all that are listed"
            : "not " + String.join(", ", strangers.stream().map(this::name).toList());
    Judgement judgement = new Judgement().with(definition, ground, told, strangers.isEmpty());
    if (open) {
      judgement.doubtful();
    }
    return marked.judged(
        this, found, ClaimType.MEMBERSHIP, "The " + definition + ": " + told + ".", judgement);
  }

  private String name(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }
}
