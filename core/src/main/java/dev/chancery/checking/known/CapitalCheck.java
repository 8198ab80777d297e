package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.Folded;
import dev.chancery.reference.Places;
import dev.chancery.reference.StateName;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Capital;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A town that is called the capital of a state: "Canberra, the capital of Australia", "the
/// Australian capital, Canberra".
final class CapitalCheck implements MarkedCheck {

  private static final String PART =
      "[\\p{Lu}\uE000-\uE002](?:[\\p{L}\uE003’'-]|\\.(?=\\s?\\p{Lu}))*";
  private static final String TOWN =
      "(?<town>(?:The\\s+|the\\s+)?%1$s(?:\\s+(?:(?:de|la|del|d)\\s+)?%1$s){0,3}?)".formatted(PART);
  private static final String KIND =
      "(?:(?:national|present|present-day|current|official)\\s+)?capital(?:\\s+city)?";
  private static final String END =
      "(?=\\s*(?:[.;:)]|$|,(?!\\s+(?:which"
          + " said|said|whose|and|or)\\b)|\\s+(?:on|in|at|for|to|from|where|with|after|before|during|as|by|this|last|next|late|early|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|overnight|today|yesterday|is|was|were|are|will|has|have|hosted|that|when|since|amid|over)\\b))";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              ("(?<![\\p{L}-])%s,?\\s+(?:which\\s+)?(?:(?:is|was|remains|has"
                      + " been|as|became)\\s+)?(?:the\\s+)?%s\\s+of\\s+(?:the\\s+)?(?<state>%s)")
                  .formatted(TOWN, KIND, Marked.STATE)),
          Pattern.compile(
              "(?<![\\p{L}-])%s(?:,|\\s+(?:is|was|remains|as|became))\\s+(?:the\\s+)?(?<state>%s)\\s+%s(?=\\s*(?:[,.;)]|$|\\s(?:on|in|for|where|since|after|and)\\b))"
                  .formatted(TOWN, Marked.NATION, KIND)),
          Pattern.compile(
              "(?<state>%s)\\s+%s(?:,|\\s+of|\\s+is|\\s+in|\\s+at|)\\s+%s%s"
                  .formatted(Marked.NATION, KIND, TOWN, END)),
          Pattern.compile(
              "(?<!\\p{Lu}[\\p{L}]{2,20},\\s)\\b[Tt]he\\s+%s\\s+of\\s+(?:the\\s+)?(?<state>%s)(?:,|\\s+is|)\\s+%s%s"
                  .formatted(KIND, Marked.STATE, TOWN, END)));

  /// States over whose capital states quarrel, or where a part goes by the state's name.
  private static final Set<String> QUARRELLED = Set.of("ISR", "PSE", "ESH", "GEO", "TWN", "CYP");

  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+(?!Hague|Valley)");

  private final Names names;
  private final World world;
  private final Places places;

  CapitalCheck(World world, Names names) {
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
    return text.contains("capital");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return FORMS.stream()
        .flatMap(form -> form.matcher(marked.text()).results())
        .flatMap(found -> check(marked, found).stream());
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    String state = marked.code(found, "state");
    String town = ARTICLE.matcher(marked.quote(found, "town")).replaceFirst("");
    List<Capital> all = world.facts().states().capitals(state);
    boolean isTown =
        places.knows(town) || all.stream().anyMatch(capital -> isCalled(capital, town));
    if (all.isEmpty() || !isTown) {
      return Optional.empty();
    }
    Judgement judgement = judgement(marked, state, town, all);
    if (marked.tellsOfPast() || QUARRELLED.contains(state) || hasTown(marked, found)) {
      judgement.doubtful();
    }
    String summary =
        judgement.interpretations().stream()
            .map(one -> one.found() + ": " + one.definition())
            .findFirst()
            .orElse("The capital is not known");
    return marked.judged(this, found, ClaimType.OTHER, summary + ".", judgement);
  }

  /// Whether the town is only the end of a longer name.
  private static boolean hasTown(Marked marked, MatchResult found) {
    String before = marked.text().substring(0, found.start("town"));
    return Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*|\\p{Lu}[\\p{L}-]* (?:of|de|la))\\s$")
            .matcher(before)
            .find()
        && found.start() == found.start("town");
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
      } else if (named && marked.tellsOfPast()) {
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
