package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.checking.known.CapitalClaim.How;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.Folded;
import dev.chancery.reference.Places;
import dev.chancery.reference.fact.Capital;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A town that is called the capital of a state: "Canberra, the capital of Australia", "the
/// Australian capital, Canberra".
final class CapitalCheck implements MarkedCheck {

  private static final String PART =
      "[\\p{Lu}\uE000-\uE002](?:[\\p{L}\uE003’'-]|\\.(?=\\s?\\p{Lu}))*";
  private static final String TOWN =
      "(?<town>(?!(?:In|At|From|Near|To|Outside|Around|Across|Over|On)\\s)(?:The\\s+|the\\s+)?%1$s(?:\\s+(?:(?:de|la|del|d)\\s+)?%1$s){0,3}?)"
          .formatted(PART);
  private static final String KIND =
      "(?:(?:national|present|present-day|current|official)\\s+)?capital(?:\\s+city)?";
  private static final String END =
      "(?=\\s*(?:[.;:)]|$|,(?!\\s+(?:which"
          + " said|said|whose|and|or)\\b)|\\s+(?:on|in|at|for|to|from|where|with|after|before|during|as|by|this|last|next|late|early|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|overnight|today|yesterday|is|was|were|are|will|has|have|hosted|that|when|since|amid|over)\\b))";

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              ("(?<![\\p{L}-])%s,?\\s+(?:which\\s+)?(?:(?:is|was|remains|has"
                      + " been|as|became)\\s+)?(?:the\\s+)?%s\\s+of\\s+(?:the\\s+)?(?<state>%s)")
                  .formatted(TOWN, KIND, Marked.STATE)),
          Wording.of(
              "(?<![\\p{L}-])%s(?:,|\\s+(?:is|was|remains|as|became))\\s+(?:which\\s+is\\s+)?(?:now\\s+)?(?:the\\s+)?(?<state>%s)\\s+%s(?=\\s*(?:[,.;:)]|$|\\s(?:on|in|for|where|since|after|and|at|to|from|with|by|as|before|during|this|last|next)\\b))"
                  .formatted(TOWN, Marked.NATION, KIND)),
          Wording.of(
              "(?<state>%s)\\s+%s(?:,|\\s+of|\\s+is|\\s+in|\\s+at|)\\s+%s%s"
                  .formatted(Marked.NATION, KIND, TOWN, END)),
          Wording.of(
              "(?<!\\p{Lu}[\\p{L}]{2,20},\\s)\\b[Tt]he\\s+%s\\s+of\\s+(?:the\\s+)?(?<state>%s)(?:,|\\s+is|)\\s+%s%s"
                  .formatted(KIND, Marked.STATE, TOWN, END)),
          Wording.of(
              "(?<state>%s),?\\s+(?:of\\s+which\\s+the|whose)\\s+%s(?:,|\\s+is|\\s+was|)\\s+%s(?=\\s*[.;,:)]|\\s+\\p{Ll}|$)"
                  .formatted(Marked.STATE, KIND, TOWN)));

  /// The mode of forms in which the state stands somewhere before "its capital".
  private static final String ITS_OWN = "its";

  /// The capital of the only state that the sentence names.
  private static final Wording ITS =
      Wording.of(
          "(?<![\\p{L}-])%s,\\s+(?:its|the)\\s+%s(?=\\s*(?:[,.;:)]|$))".formatted(TOWN, KIND));

  /// States over whose capital states quarrel, or where a part goes by the state's name.
  static final Set<String> QUARRELLED = Set.of("ISR", "PSE", "ESH", "TWN", "CYP");

  /// What tells of another time or sort of capital.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:then|former(?:ly)?|once|until|used\\s+to|moved?|moving|relocat\\w+|previous(?:ly)?|old|ancient|medieval|histor\\w+|wartime|provisional|temporary|interim|de\\s+facto|self-declared|rebel|regional|provincial|state\\s+capital|will|new|future|plann\\w*|proposed|cultural|financial|commercial|economic|business|not|centur\\w+|early|between)\\b");

  /// Before the words: what somebody says who is wrong.
  static final Wording MISSAID =
      Wording.of(
          "(?i)\\b(?:call(?:s|ed|ing)|mistook|confus\\w+|thought|believ\\w+|claim(?:s|ed)?\\s+that|belief|legend|rumou?r)\\b");

  private static final Wording ARTICLE = Wording.of("^[Tt]he\\s+(?!Hague|Valley)");

  private final Names names;
  private final Tellings tellings;
  private final Capitals capitals;
  private final CapitalDeedJudge deeds;
  private final Places places = Places.load();

  CapitalCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.names = names;
    capitals = new Capitals(world, OTHER);
    deeds = new CapitalDeedJudge(world, names, capitals);
  }

  @Override
  public String name() {
    return "capital";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("capital")
        || text.contains("seat")
        || text.contains("government")
        || text.contains("ministry")
        || text.contains("parliament");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Stream<Optional<Checked>> named =
        FORMS.stream()
            .flatMap(form -> form.results(marked.text()))
            .map(found -> check(marked, found, marked.code(found, "state")));
    Stream<Optional<Checked>> only =
        ITS.results(marked.text()).map(found -> ofSentence(marked, found));
    Stream<Optional<Checked>> told =
        tellings.of("capital", marked).flatMap(each -> told(marked, each));
    Stream<Optional<Checked>> byTree =
        CapitalDeeds.in(marked).stream().map(claim -> deeds.check(this, marked, claim));
    return Stream.of(byTree, named, only, told).flatMap(each -> each).flatMap(Optional::stream);
  }

  private Stream<Optional<Checked>> told(Marked marked, Told told) {
    return Stream.of(
        told.has("state") && !told.mode().equals(ITS_OWN)
            ? check(marked, told.found(), marked.code(told.found(), "state"))
            : ofSentence(marked, told.found()));
  }

  /// The capital of a state that the words do not name.
  private Optional<Checked> ofSentence(Marked marked, MatchResult found) {
    String town = ARTICLE.matcher(marked.quote(found, "town")).replaceFirst("");
    List<String> states = marked.states();
    boolean open = states.size() != 1 || isOther(marked, found) || hasTown(marked, found);
    return open
        ? Optional.empty()
        : deeds.check(
            this,
            marked,
            new CapitalClaim(found.start(), found.end(), town, states, false, How.CAPITAL));
  }

  private Optional<Checked> check(Marked marked, MatchResult found, String state) {
    String town = ARTICLE.matcher(marked.quote(found, "town")).replaceFirst("");
    List<Capital> all = capitals.of(state);
    boolean isTown =
        places.knows(town)
            || all.stream().anyMatch(capital -> Capitals.isCalled(capital, town))
            || (isPlaced(marked, found) && all.stream().noneMatch(one -> isAlike(one, town)));
    if (all.isEmpty() || !isTown) {
      return Optional.empty();
    }
    Judgement judgement = capitals.judgement(marked, state, town);
    boolean moved =
        all.size() > 1
            && !marked.otherYears().isEmpty()
            && all.stream().anyMatch(capital -> Capitals.isCalled(capital, town));
    if (moved
        || isOther(marked, found)
        || isQuarrelled(marked, found, state)
        || hasTown(marked, found)) {
      judgement.doubtful();
    }
    return marked.judged(this, found, ClaimType.OTHER, Capitals.summary(judgement), judgement);
  }

  /// Atlanta is the capital of another Georgia.
  private static boolean isQuarrelled(Marked marked, MatchResult found, String state) {
    return QUARRELLED.contains(state)
        || (state.equals("GEO") && marked.raw().substring(found.start()).contains("Georgia,"))
        || (state.equals("GEO") && found.group().matches("(?s).*\uE000.*"));
  }

  private static final Wording PLACED =
      Wording.of(
          "(?i)\\b(?:in|to|from|at|near|of|outside|around|capital(?:\\s+city)?(?:\\s+of)?)\\s+$");

  /// Whether the words before it say that it is a place.
  private static boolean isPlaced(Marked marked, MatchResult found) {
    return !marked.quote(found, "town").matches("(?s).*['’]s?")
        && PLACED.isIn(marked.text().substring(0, found.start("town")));
  }

  /// Whether it may be another spelling of the capital.
  private static boolean isAlike(Capital capital, String town) {
    String wanted = Folded.of(town);
    return capital.names().stream()
        .map(Folded::of)
        .anyMatch(own ->
            own.substring(0, Math.min(2, own.length()))
                .equals(wanted.substring(0, Math.min(2, wanted.length()))));
  }

  private static boolean isOther(Marked marked, MatchResult found) {
    int start = Math.max(0, found.start() - 30);
    String words = marked.text().substring(found.start(), found.end()).replace("not far", "");
    return MISSAID.isIn(marked.raw().substring(0, found.start()))
        || OTHER.isIn(words)
        || THEN.isIn(marked.text().substring(start, found.start()))
        || PARTS.isIn(marked.raw())
        || found.group().contains(" was ");
  }

  /// Before the words: what tells of another time.
  private static final Wording THEN =
      Wording.of(
          "(?i)\\b(?:then|former(?:ly)?|once|until|used\\s+to|mov(?:e|ed|es|ing)|relocat\\w+|previous(?:ly)?|wartime|self-declared|rebel|regional|provincial|de\\s+facto|in\\s+1[89]\\d\\d)\\b");

  /// Parts of a state with a capital of their own.
  private static final Wording PARTS = Wording.of("\\b(?:Ossetia\\w*|Abkhaz\\w*)");

  private static final Wording TOWN_BEFORE =
      Wording.of(
          "\\b(?!(?:In|At|From|Near|To|Outside|Around|Across|Over)\\s)(?:\\p{Lu}[\\p{L}.'’-]*|\\p{Lu}[\\p{L}-]*"
              + " (?:of|de|la))\\s$");

  /// Whether the town is only the end of a longer name.
  private static boolean hasTown(Marked marked, MatchResult found) {
    String before = marked.text().substring(0, found.start("town"));
    return TOWN_BEFORE.isIn(before) && found.start() == found.start("town");
  }
}
