package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Certainty;
import dev.chancery.reference.fact.CouncilTerm;
import dev.chancery.reference.fact.Ground;
import dev.chancery.reference.fact.SecurityCouncil;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who sits in the Security Council: "Slovenia, a non-permanent member of the U.N. Security
/// Council", "Guyana's seat on the council in 2024".
final class CouncilSeatCheck implements MarkedCheck {

  static final Ground CHARTER =
      new Ground(
          "security_council.tsv",
          "Charter of the United Nations, article 23",
          LocalDate.of(2026, 1, 22),
          Certainty.KNOWN);

  private static final String WHO = "(?<state>%s)".formatted(STATE);
  private static final String COUNCIL =
      "(?:the\\s+)?(?:\uE002\uE003*\\s+)?(?:\uE002\uE003*|Security\\s+Council)";
  private static final String KIND =
      "(?:current(?:ly)?\\s+|(?:five|10|ten|15)\\s+)?(?:(?<permanent>permanent|veto-wielding)|(?<elected>non-permanent|nonpermanent|elected|rotating|temporary))?\\s*(?:members?|seat)";
  private static final String YEARS =
      "(?:\\s+(?:in|for|from|during|since)\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?(?<year>20\\d\\d|19\\d\\d)(?:\\s*[-–]\\s*(?<until>20\\d\\d|\\d\\d)|\\s+(?:to|and|until)\\s+(?<until2>20\\d\\d))?)?";

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "%s(?:,?\\s+(?:which|who)\\s+(?:is|was)|,|\\s+is|\\s+was|\\s+remains|\\s+has been)\\s+(?:currently\\s+|now\\s+|also\\s+)?(?<not>not\\s+)?(?:an?|one\\s+of\\s+the|among\\s+the)\\s+%s\\s+(?:of|on|in)\\s+(?<council>%s)%s"
                  .formatted(WHO, KIND, COUNCIL, YEARS)),
          Wording.of("(?<council>%s)\\s+%s\\s+%s(?<not>)??%s".formatted(COUNCIL, KIND, WHO, YEARS)),
          Wording.of(
              "%s(?:['’]s|,\\s+which\\s+(?:holds|has)|\\s+(?:holds|has|held|took|won))\\s+(?:its\\s+|a\\s+)?(?<not>)??%s\\s+(?:on|in)\\s+(?<council>%s)%s"
                  .formatted(WHO, KIND, COUNCIL, YEARS)),
          Wording.of(
              "%s[^.;:\uE000-\uE003]{0,30}?\\s(?:serv(?:es|ed|ing)|sits|sat|sitting|join(?:s|ed|ing)|(?:was|were|is|been)\\s+(?:re-?)?elected|begins?|began|starts?|started|complet(?:es|ed|ing)|took|takes|taking|won|holds|held|holding)\\s+(?<not>)??(?:[^.;:\uE000-\uE003]{0,35}?(?:(?<permanent>\\bpermanent)|(?<elected>(?:non-permanent|nonpermanent|elected|rotating)))?\\s*[^.;:\uE000-\uE003]{0,20}?\\s)?(?:(?:on|in|to|of|as)\\s+)?(?<council>%s)%s"
                  .formatted(WHO, COUNCIL, YEARS)));

  /// How a seat begins: the words may be of the year before.
  private static final Wording ENTERS =
      Wording.of("\\b(?:elected|joins?|joining|begins?|starts?|won|takes|taking|will)\\b");

  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:bid|candida\\w+|campaign|seek\\w*|expan\\w+|reform|aspir\\w+|would|become|future|incoming|outgoing|run|running|vie|elections?|next|want\\w*|support\\w*|deserv\\w+|(?<!non-)permanent"
              + " seat|should|claim\\w*)\\b");

  private static final Wording COUNCIL_NAME =
      Wording.of(
          "(?:the\\s+)?(?:(?:UN|U\\.N\\.|United\\s+Nations)(?:['’]s)?\\s+)?(?:Security\\s+Council|UNSC)");

  private final Names names;
  private final World world;

  CouncilSeatCheck(World world, Names names) {
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "council-seat";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("ouncil") || text.contains("UNSC");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return FORMS.stream()
        .flatMap(form -> form.results(marked.text()))
        .filter(found -> isSecurityCouncil(marked, found))
        .flatMap(found -> check(marked, found).stream());
  }

  private static boolean isSecurityCouncil(Marked marked, MatchResult found) {
    String council = marked.quote(found, "council");
    return COUNCIL_NAME.matcher(council).matches();
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    String state = marked.code(found, "state");
    boolean given = found.group("year") != null;
    int year = given ? Integer.parseInt(found.group("year")) : marked.day().getYear();
    if (marked.day().equals(LocalDate.MAX) || year > 2027) {
      return Optional.empty();
    }
    boolean denied = found.group("not") != null && !found.group("not").isEmpty();
    Judgement judgement = judgement(state, year, kind(found), denied);
    if (!given && ENTERS.isIn(found.group())) {
      judgement(state, year + 1, kind(found), denied).interpretations().forEach(judgement::with);
      judgement.agreeingFirst();
    }
    boolean now = given || !marked.tellsOfPast(found.start(), found.end());
    if (!now || (!given && OTHER.isIn(around(marked, found)))) {
      judgement.doubtful();
    }
    return judgement.interpretations().isEmpty()
        ? Optional.empty()
        : marked.judged(
            this, found, ClaimType.MEMBERSHIP, summary(state, year, judgement), judgement);
  }

  private static String around(Marked marked, MatchResult found) {
    return marked
        .raw()
        .substring(
            Math.max(0, found.start() - 40), Math.min(marked.raw().length(), found.end() + 20));
  }

  private String summary(String state, int year, Judgement judgement) {
    String name = world.states().byCode(state).map(State::name).orElse(state);
    return name + " in " + year + ": " + judgement.interpretations().getFirst().found() + ".";
  }

  private static Kind kind(MatchResult found) {
    if (found.group("permanent") != null) {
      return Kind.PERMANENT;
    }
    return found.group("elected") != null ? Kind.ELECTED : Kind.ANY;
  }

  private enum Kind {
    PERMANENT,
    ELECTED,
    ANY
  }

  private Judgement judgement(String state, int year, Kind kind, boolean denied) {
    Judgement judgement = new Judgement();
    SecurityCouncil council = world.facts().securityCouncil();
    boolean permanent = SecurityCouncil.permanent().contains(state);
    if (permanent || kind == Kind.PERMANENT) {
      String found = permanent ? "permanent member" : "no permanent member";
      boolean right = permanent && kind != Kind.ELECTED;
      return judgement.with("permanent members since 1945", CHARTER, found, right != denied);
    }
    Answer sits = council.sits(state, year);
    if (sits == Answer.UNKNOWN) {
      return judgement;
    }
    Ground ground = council.elected(year).getFirst().ground();
    return judgement.with(
        "elected members in " + year,
        ground,
        terms(council, state),
        (sits == Answer.YES) != denied);
  }

  private static String terms(SecurityCouncil council, String state) {
    List<CouncilTerm> terms = council.terms(state);
    return terms.isEmpty()
        ? "no term since 1987"
        : terms.stream()
            .map(term -> term.firstYear() + "–" + term.lastYear())
            .collect(Collectors.joining(", ", "elected for ", ""));
  }
}
