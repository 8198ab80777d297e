package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.checking.known.Independences.Turn;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Answer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// When a state became independent, and of whom: "gained independence from Spain in 1821".
final class IndependenceCheck implements MarkedCheck {

  private static final String FROM =
      "(?:\\s+(?:from|of)\\s+(?:the\\s+)?(?<from>%s)(?:\\s+(?:colonial\\s+|imperial\\s+)?rule)?)"
          .formatted(
              "(?:%s|%s(?=\\s+(?:colonial\\s+|imperial\\s+)?rule))"
                  .formatted(Marked.STATE, Marked.PEOPLE));
  private static final String WHEN =
      "(?:,?\\s+(?:in|on|since|back in|of|as early as|declared in|achieved in|won in|gained in)\\s+|,\\s+|\\s+\\()%s"
          .formatted(ClaimedDate.PATTERN);
  private static final Wording AFTER =
      Wording.of(
          "(?<word>[Ii]ndependen(?:ce|t)|(?<=\\s(?:its|their)\\s)freedom)(?:\\s+(?:state|country|nation|republic))?(?!\\s+Day)(?:%s)?(?:%s)?"
              .formatted(FROM, WHEN));
  private static final Wording BEFORE =
      Wording.of(
          "\\b(?:[Ii]n|[Oo]n)\\s+%s,?\\s+(?:when\\s+)?(?:the\\s+)?(?<state>%s)\\s+(?:formally\\s+|officially\\s+)?(?:\\w+\\s+){1,3}(?<word>independen(?:ce|t))(?:%s)?(?!\\s+(?:Day|of|from))"
              .formatted(ClaimedDate.PATTERN, Marked.STATE, FROM));

  /// What else is independent, or not yet.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:referend\\w+|vote[ds]?|recogni[sz]\\w+|drive|movement|war of|war"
              + " for|struggle|anniversary|fight|fought|energy|judicial|central"
              + " bank|party|independent"
              + " (?:candidate|expert|investigation|media|judiciary)|seek\\w*|demand\\w*|call\\w*"
              + " for|bid)\\b");

  /// After these a name is not of whom the sentence tells.
  private static final Wording OBJECT =
      Wording.of(
          "(?i)\\b(?:of|from|with|by|against|to|left|than|like|for|neighbou?r(?:ing)?|after|including|via|into)\\s+(?:the\\s+)?$");

  /// Where the words open the sentence: "Since independence in 1960, Nigeria ...".
  private static final Wording SUBJECT =
      Wording.of(
          "^[^.;:\uE000-\uE003]{0,25}?,\\s+(?:the\\s+)?(?<state>%s)".formatted(Marked.STATE));

  private static final Wording GAINING =
      Wording.of(
          "(?i)\\b(?:gain|won|win|winning|achiev|declar|proclaim|obtain|secur|attain|receiv|got|became|become|becoming|grant|regain|restor|since|at|after|before|with)\\w*\\s+(?:\\S+\\s+){0,3}$");

  /// States that came from one another, or ruled under other names.
  private static final List<Set<String>> SAME =
      List.of(Set.of("SUN", "RUS"), Set.of("YUG", "SRB", "SCG"), Set.of("CSK", "CZE"));

  private final Names names;
  private final Tellings tellings;
  private final World world;
  private final Independences independences;

  IndependenceCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.world = world;
    this.names = names;
    independences = new Independences(world);
  }

  @Override
  public String name() {
    return "independence";
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
    Stream<Optional<Checked>> before =
        BEFORE
            .results(marked.text())
            .map(found -> judged(marked, found, marked.code(found, "state")));
    Stream<Optional<Checked>> after =
        AFTER
            .results(marked.text())
            .filter(found -> found.group("year") != null || found.group("from") != null)
            .map(found -> owner(marked, found).flatMap(code -> judged(marked, found, code)));
    Stream<Optional<Checked>> told =
        tellings
            .of("independence", marked)
            .filter(each -> each.mode().isEmpty() || isParting(marked, each))
            .filter(each -> !isLeft(marked, each))
            .map(each -> judged(marked, each.found(), marked.code(each.found(), "state")));
    return Stream.of(before, after, told).flatMap(each -> each).flatMap(Optional::stream);
  }

  /// The state that is named last before the words.
  private static Optional<String> owner(Marked marked, MatchResult found) {
    return before(marked, found)
        .or(() -> {
          Matcher after = SUBJECT.matcher(marked.text().substring(found.end()));
          return after.find()
              ? Optional.of(marked.codeAt(found.end() + after.start("state")))
              : Optional.empty();
        });
  }

  private static Optional<String> before(Marked marked, MatchResult found) {
    String before = marked.text().substring(0, found.start("word"));
    int cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf(" while "));
    return marked.names().stream()
        .filter(name -> name.start() >= cut && name.end() <= found.start())
        .filter(name -> name.sort() == Name.Sort.STATE || isOwn(before.substring(name.end())))
        .filter(name -> !OBJECT.isIn(before.substring(0, name.start())))
        .reduce((_, last) -> last)
        .map(Name::code);
  }

  private static boolean isOwn(String between) {
    return between.isBlank() || between.matches("(?s)\\s+(?:declaration of|formal|full)\\s+");
  }

  private Optional<Checked> judged(Marked marked, MatchResult found, String code) {
    Optional<State> state = world.states().byCode(code);
    List<Turn> turns = independences.of(code);
    if (turns.isEmpty()) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement();
    for (Turn turn : turns) {
      judgement.with(
          state.orElseThrow().name() + ": " + turn.act(),
          turn.ground(),
          turn.date() + (turn.from().isEmpty() ? "" : " from " + name(turn.from())),
          fits(marked, found, turn));
    }
    if (OTHER.isIn(marked.raw())
        || !isGained(marked, found)
        || isOpen(marked, found, turns)
        || code.equals("GEO")) {
      judgement.doubtful();
    }
    var all = judgement.agreeingFirst().interpretations();
    String summary = all.getFirst().definition() + ", " + all.getFirst().found() + ".";
    return marked.judged(this, found, ClaimType.DATED, summary, judgement);
  }

  /// "left Malaysia and became independent": it is not the state named last that did.
  private static boolean isLeft(Marked marked, Told told) {
    String text = marked.text();
    int end = told.found().end("state");
    return text.startsWith(" and ", end)
        && text.substring(0, told.found().start("state"))
            .matches("(?s).*\\b(?:left|from|with|by|against|leaving)\\s+(?:the\\s+)?");
  }

  /// Whether it is from there that the state became independent: states part in other ways too.
  private boolean isParting(Marked marked, Told told) {
    return independences.of(marked.code(told.found(), "state")).stream()
        .anyMatch(turn -> isFrom(marked, told.found(), turn));
  }

  private static boolean isGained(Marked marked, MatchResult found) {
    return !has(found, "word")
        || GAINING.isIn(marked.text().substring(0, found.start("word")))
        || found.group().startsWith("independent")
        || isDeclaration(marked, found);
  }

  private static boolean has(MatchResult found, String group) {
    return found.namedGroups().containsKey(group) && found.group(group) != null;
  }

  private static boolean isDeclaration(Marked marked, MatchResult found) {
    return marked.text().substring(0, found.start("word")).endsWith("declaration of ");
  }

  private static boolean fits(Marked marked, MatchResult found, Turn turn) {
    boolean when = !has(found, "year") || ClaimedDate.of(found).fits(turn.date()) == Answer.YES;
    return when && isFrom(marked, found, turn);
  }

  private static boolean isFrom(Marked marked, MatchResult found, Turn turn) {
    if (!has(found, "from")) {
      return true;
    }
    String from = marked.code(found, "from");
    return from.equals(turn.from())
        || SAME.stream().anyMatch(same -> same.contains(from) && same.contains(turn.from()));
  }

  /// Whether the tables don't know of whom it became independent, or know of a day or two beside.
  private static boolean isOpen(Marked marked, MatchResult found, List<Turn> turns) {
    boolean unknown =
        has(found, "from")
            && turns.stream()
                .anyMatch(turn ->
                    turn.from().isEmpty()
                        && (!has(found, "year")
                            || ClaimedDate.of(found).fits(turn.date()) == Answer.YES));
    boolean near =
        has(found, "year") && ClaimedDate.of(found).isNear(turns.stream().map(Turn::date).toList());
    boolean anniversary =
        has(found, "year")
            && !has(found, "from")
            && ClaimedDate.of(found).year() >= marked.day().getYear();
    return unknown || near || anniversary;
  }

  private String name(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }
}
