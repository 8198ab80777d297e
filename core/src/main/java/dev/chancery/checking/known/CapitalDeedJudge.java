package dev.chancery.checking.known;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.checking.known.CapitalClaim.How;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.Place;
import dev.chancery.reference.Places;
import dev.chancery.reference.StateName;
import java.util.Optional;
import java.util.Set;

/// What comes of a town that the tree of a sentence makes a capital. Where the words do not say of
/// which state, it is one that the sentence names; the town can be called wrong only where no state
/// of the whole article has it as its capital.
final class CapitalDeedJudge {

  /// What tells of times that the table of capitals does not reach.
  private static final Wording OLD =
      Wording.of(
          "(?i)\\b(?:centur(?:y|ies)|medieval|ancient|histor(?:y|ic|ical)|empire|dynasty|wartime|1[0-8]\\d\\d|19[0-4]\\d|exiled?|government-in-exile|(?:was|were|(?<!\\bha(?:s|ve)\\s)been|be|become|became)\\s+(?:\\p{L}+\\s+)?(?:the\\s+)?(?:capital|[\uE000\uE001]\uE003*(?:['’]s?)?\\s+capital))\\b");

  /// What denies the town itself; whatever else is denied, the town beside the word stands.
  private static final Wording NOT =
      Wording.of("(?i)(?:\\bnot|n['’]t|never)\\s+(?!far|only|just)(?:\\p{L}+\\s+){0,2}$");

  /// "The republic of which Skopje is the capital": of one that the words name otherwise.
  private static final Wording OF_WHICH = Wording.of("\\b(?:of\\s+which|whose)\\s+$");

  private static final Wording QUOTED = Wording.of("[“\"]");

  /// Parts of a state with a capital of their own.
  private static final Wording PARTS =
      Wording.of(
          "\\b(?:[Rr]egion(?:al)?|[Pp]rovinc\\w+|[Oo]blast|[Cc]ounty|[Tt]erritory|[Ii]slands?|[Ee]nclave|[Gg]overnorate|[Pp]refecture|[Dd]epartment|[Ee]mirate|[Cc]anton|[Dd]istrict|[Aa]utonom\\w+|[Bb]reakaway|state\\s+of\\s+\\p{Lu}\\p{L}+|[Ss]eparatist\\w*|rebel\\w*|Ossetia\\w*|Abkhaz\\w*|Kurd\\w+|Cataloni\\w+|Catalan|Scotland|Scottish|Wales|Welsh|Quebec)\\b");

  /// States whose government sits, or sat, abroad or in several towns.
  private static final Set<String> ELSEWHERE =
      Set.of("YEM", "LBY", "SOM", "SYR", "MMR", "AFG", "ZAF");

  private final World world;
  private final Names names;
  private final Capitals capitals;
  private final Places places = Places.load();

  CapitalDeedJudge(World world, Names names, Capitals capitals) {
    this.world = world;
    this.names = names;
    this.capitals = capitals;
  }

  Optional<Checked> check(Check check, Marked marked, CapitalClaim claim) {
    boolean known = places.knows(claim.town()) || capitals.isOfAny(claim.town());
    return Optional.of(claim)
        .filter(_ -> known)
        .flatMap(one -> state(marked, one))
        .flatMap(state -> check(check, marked, claim, state));
  }

  private Optional<Checked> check(Check check, Marked marked, CapitalClaim claim, String state) {
    Judgement judgement = capitals.judgement(marked, state, claim.town()).ofPlan();
    if (isOpen(marked, claim, state)) {
      judgement.doubtful();
    }
    String before = marked.raw().substring(0, claim.start());
    if (!NOT.isIn(before) && !QUOTED.isIn(before)) {
      judgement.ofDenial();
    }
    return marked.judged(
        check, claim.start(), claim.end(), ClaimType.OTHER, Capitals.summary(judgement), judgement);
  }

  private boolean isOpen(Marked marked, CapitalClaim claim, String state) {
    boolean elsewhere =
        claim.how() == How.SEAT && (ELSEWHERE.contains(state) || !capitals.isOfAny(claim.town()));
    boolean part = !claim.sure() && (PARTS.isIn(marked.raw()) || namesPart(marked, claim.town()));
    return elsewhere
        || part
        || (marked.tellsOfPast() && capitals.wasEver(state, claim.town()))
        || capitals.wasLately(state, claim.town(), marked.day())
        || CapitalCheck.QUARRELLED.contains(state)
        || (state.equals("GEO") && marked.raw().matches("(?s).*\\bGeorgia\\b.*"))
        || OLD.isIn(marked.text())
        || (!claim.sure() && OF_WHICH.isIn(marked.raw().substring(0, claim.start())))
        || CapitalCheck.MISSAID.isIn(marked.raw().substring(0, claim.start()));
  }

  /// Whether the sentence names a province or the like besides the town.
  private boolean namesPart(Marked marked, String town) {
    return marked.sentence().tokens().stream()
        .filter(token -> token.isName() && !town.contains(token.text()))
        .filter(token -> !marked.isNamed(token))
        .flatMap(token -> world.states().called(token.text()).stream())
        .anyMatch(name -> name.kind() == StateName.Kind.SUBDIVISION);
  }

  /// The state that is meant: one that has the town as its capital, else the one that the words
  /// name, else the one in which the town lies, else the only one.
  private Optional<String> state(Marked marked, CapitalClaim claim) {
    Optional<String> right =
        claim.states().stream()
            .filter(state -> capitals.isNow(marked, state, claim.town()))
            .findFirst();
    if (right.isPresent() || claim.sure()) {
      return right.or(() -> claim.states().stream().findFirst());
    }
    if (isOfArticle(marked, claim.town())) {
      return Optional.empty();
    }
    return home(claim.town())
        .filter(claim.states()::contains)
        .or(() -> claim.states().stream().findFirst().filter(_ -> claim.states().size() == 1));
  }

  private Optional<String> home(String town) {
    return places.byName(town).stream().findFirst().map(Place::code);
  }

  /// Whether any state that the article names has the town as its capital, or had it lately.
  private boolean isOfArticle(Marked marked, String town) {
    return marked.scene().sentences().stream()
        .flatMap(sentence -> names.mark(marked.scene(), sentence).states().stream())
        .distinct()
        .anyMatch(state ->
            capitals.isNow(marked, state, town) || capitals.wasLately(state, town, marked.day()));
  }
}
