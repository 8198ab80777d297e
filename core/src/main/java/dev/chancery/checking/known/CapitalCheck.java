package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.Folded;
import dev.chancery.reference.Places;
import dev.chancery.reference.StateName;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Capital;
import java.time.LocalDate;
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

  /// The capital of the only state that the sentence names.
  private static final Wording ITS =
      Wording.of(
          "(?<![\\p{L}-])%s,\\s+(?:its|the)\\s+%s(?=\\s*(?:[,.;:)]|$))".formatted(TOWN, KIND));

  /// States over whose capital states quarrel, or where a part goes by the state's name.
  private static final Set<String> QUARRELLED = Set.of("ISR", "PSE", "ESH", "TWN", "CYP");

  /// What tells of another time or sort of capital.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:then|former(?:ly)?|once|until|used\\s+to|moved?|moving|relocat\\w+|previous(?:ly)?|old|ancient|medieval|histor\\w+|wartime|provisional|temporary|interim|de\\s+facto|self-declared|rebel|regional|provincial|state\\s+capital|will|new|future|plann\\w*|proposed|cultural|financial|commercial|economic|business|not|centur\\w+|early|between)\\b");

  /// Before the words: what somebody says who is wrong.
  private static final Wording MISSAID =
      Wording.of("(?i)\\b(?:call(?:s|ed|ing)|mistook|confus\\w+|thought|believ\\w+)\\b");

  private static final Wording ARTICLE = Wording.of("^[Tt]he\\s+(?!Hague|Valley)");

  private final Names names;
  private final Tellings tellings;
  private final World world;
  private final Places places;

  CapitalCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.world = world;
    this.names = names;
    places = Places.load();
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
    return text.contains("capital") || text.contains("seat") || text.contains("government");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Stream<Optional<Checked>> named =
        FORMS.stream()
            .flatMap(form -> form.results(marked.text()))
            .map(found -> check(marked, found, marked.code(found, "state")));
    Stream<Optional<Checked>> only =
        marked.states().size() == 1
            ? ITS.results(marked.text())
                .map(found -> check(marked, found, marked.states().getFirst()))
            : Stream.empty();
    Stream<Optional<Checked>> told =
        tellings.of("capital", marked).flatMap(each -> told(marked, each));
    return Stream.of(named, only, told).flatMap(each -> each).flatMap(Optional::stream);
  }

  private Stream<Optional<Checked>> told(Marked marked, Told told) {
    Optional<String> state =
        told.has("state")
            ? Optional.of(marked.code(told.found(), "state"))
            : Optional.of(marked.states()).filter(states -> states.size() == 1).map(List::getFirst);
    return state.stream().map(code -> check(marked, told.found(), code));
  }

  private Optional<Checked> check(Marked marked, MatchResult found, String state) {
    String town = ARTICLE.matcher(marked.quote(found, "town")).replaceFirst("");
    List<Capital> all = world.facts().states().capitals(state);
    boolean isTown =
        places.knows(town)
            || all.stream().anyMatch(capital -> isCalled(capital, town))
            || (isPlaced(marked, found) && all.stream().noneMatch(one -> isAlike(one, town)));
    if (all.isEmpty() || !isTown) {
      return Optional.empty();
    }
    Judgement judgement = judgement(marked, state, town, all);
    boolean moved =
        all.size() > 1
            && !marked.otherYears().isEmpty()
            && all.stream().anyMatch(capital -> isCalled(capital, town));
    if (moved
        || isOther(marked, found)
        || isQuarrelled(marked, found, state)
        || hasTown(marked, found)) {
      judgement.doubtful();
    }
    String summary =
        judgement.interpretations().stream()
            .map(one -> one.found() + ": " + one.definition())
            .findFirst()
            .orElse("The capital is not known");
    return marked.judged(this, found, ClaimType.OTHER, summary + ".", judgement);
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

  /// Whether the sentence tells of a time when it was the capital.
  private static boolean isThen(Marked marked, Capital capital) {
    return marked.tellsOfPast()
        && (marked.otherYears().isEmpty()
            ? OTHER.isIn(marked.text())
            : marked.otherYears().stream()
                .anyMatch(year -> capital.time().covers(LocalDate.of(year, 7, 1)) != Answer.NO));
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

  private Judgement judgement(Marked marked, String state, String town, List<Capital> all) {
    Judgement judgement = new Judgement();
    String name = world.states().byCode(state).orElseThrow().name();
    for (Capital capital : all) {
      boolean now = capital.time().covers(marked.day()) == Answer.YES;
      boolean named =
          isCalled(capital, town)
              || (now
                  && all.stream().noneMatch(other -> isCalled(other, town))
                  && isOtherSpelling(state, town));
      if (now && (capital.isCapital() || named)) {
        judgement.with(
            capital.role() + " of " + name + " on " + marked.day(),
            capital.ground(),
            capital.names().getFirst(),
            named);
      } else if (named && isThen(marked, capital)) {
        judgement.with(
            capital.role() + " of " + name + ", " + capital.time(),
            capital.ground(),
            capital.names().getFirst(),
            true);
      }
    }
    return judgement.agreeingFirst();
  }

  private static boolean isCalled(Capital capital, String town) {
    String wanted = Folded.of(town);
    return capital.names().stream()
        .map(Folded::of)
        .anyMatch(own -> own.equals(wanted) || own.startsWith(wanted + " "));
  }

  private boolean isOtherSpelling(String state, String town) {
    return world.states().called(town).stream()
        .anyMatch(
            name -> name.kind() == StateName.Kind.CAPITAL && name.state().code().equals(state));
  }
}
