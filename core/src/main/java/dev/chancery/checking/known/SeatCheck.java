package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.Folded;
import dev.chancery.reference.Places;
import dev.chancery.reference.fact.Foundation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Where an organisation sits: "the Vienna-based IAEA", "ASEAN's secretariat in Jakarta".
final class SeatCheck implements MarkedCheck {

  private static final String PART = "\\p{Lu}(?:[\\p{L}’']|\\.(?=\\s?\\p{Lu}))*";
  private static final String TOWN =
      "(?<town>(?:The\\s+)?%1$s(?:\\s+(?:(?:de|la)\\s+)?%1$s){0,2})".formatted(PART);
  private static final String BODIES = "(?:the\\s+)?(?<body>%s)".formatted(BODY);
  private static final String HOUSE =
      "(?:main\\s+)?(?:headquarters|secretariat|Secretariat|seat|permanent\\s+secretariat|HQ)";

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "\\b%s-based\\s+(?<body>%s)(?!\\s+(?:mission|ambassador|envoy|official|correspondent|office|delegation|lawyer)s?)"
                  .formatted(TOWN, BODY)),
          Wording.of(
              "%s,?\\s+(?:which\\s+is\\s+|is\\s+)?(?:headquartered|based)\\s+in\\s+%s"
                  .formatted(BODIES, TOWN)),
          Wording.of("%s(?:['’]s|['’])?\\s+%s\\s+(?:in|at)\\s+%s".formatted(BODIES, HOUSE, TOWN)),
          Wording.of(
              "%s(?:['’]s|['’])?\\s+%s\\s+(?:is|are)\\s+in\\s+%s".formatted(BODIES, HOUSE, TOWN)),
          Wording.of("\\b%s\\s+of\\s+%s\\s+in\\s+%s".formatted(HOUSE, BODIES, TOWN)),
          Wording.of(
              "%s,?\\s+(?:which\\s+)?has\\s+its\\s+%s\\s+in\\s+%s".formatted(BODIES, HOUSE, TOWN)));

  /// A secretariat with a name of its own.
  private static final Wording SECRETARIAT =
      Wording.of("(?<body>%s)\\s+in\\s+%s".formatted(BODY, TOWN));

  /// Organisations with offices in several towns that are called headquarters.
  private static final Set<String> SEVERAL = Set.of("UN", "EU", "OSCE", "ICC", "UNEP");

  /// Towns with other houses of the United Nations and the Union.
  private static final Set<String> HOUSES =
      Set.of("geneva", "vienna", "nairobi", "strasbourg", "luxembourg", "the hague", "midrand");

  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:regional|mission|european|asian|local|field|command|joint|military|allied|peacekeeping|new"
              + " headquarters|temporary|former\\w*|moved?|relocat\\w+|old|then)\\b");

  private final Names names;
  private final Tellings tellings;
  private final World world;
  private final Places places = Places.load();

  SeatCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "seat";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("based")
        || text.contains("eadquarter")
        || text.contains("ecretariat")
        || text.contains("HQ")
        || text.contains("seat")
        || text.contains("home to")
        || text.contains("sits in")
        || text.contains("hosts");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Stream<MatchResult> secretariats =
        SECRETARIAT
            .results(marked.text())
            .filter(found -> marked.quote(found, "body").endsWith("ecretariat"));
    Stream<MatchResult> told = tellings.of("seat", marked).map(Told::found);
    Stream<MatchResult> plain = FORMS.stream().flatMap(form -> form.results(marked.text()));
    return Stream.of(secretariats, told, plain)
        .flatMap(each -> each)
        .flatMap(found -> check(marked, found).stream());
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    String town = marked.quote(found, "town").replaceFirst("^The\\s+(?!Hague)", "");
    Optional<Foundation> known =
        world.facts().foundations().of(marked.code(found, "body").replace(" Secretariat", ""));
    if (known.isEmpty() || known.get().seat().isEmpty()) {
      return Optional.empty();
    }
    String seat = known.get().seat().get();
    boolean same = isSame(seat, town);
    if (!same && !places.knows(town)) {
      return Optional.empty();
    }
    Judgement judgement =
        new Judgement().with("seat of " + known.get().code(), known.get().ground(), seat, same);
    boolean house = SEVERAL.contains(known.get().code()) && HOUSES.contains(Folded.of(town));
    if (house || marked.tellsOfPast() || OTHER.isIn(marked.text())) {
      judgement.doubtful();
    }
    String summary = known.get().code() + " sits in " + seat + ".";
    return marked.judged(this, found, ClaimType.OTHER, summary, judgement);
  }

  private static boolean isSame(String seat, String town) {
    String own = Folded.of(seat);
    String wanted = Folded.of(town);
    return own.startsWith(wanted) || wanted.startsWith(own) || wanted.endsWith(own);
  }
}
