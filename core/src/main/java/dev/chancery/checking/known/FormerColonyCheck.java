package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.NATION;
import static dev.chancery.checking.known.Marked.PEOPLE;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.State;
import dev.chancery.reference.Table;
import dev.chancery.reference.fact.Certainty;
import dev.chancery.reference.fact.Ground;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who once ruled a state: "Senegal, a former French colony", "the former Portuguese colony of
/// Angola", "Kenya, once ruled by Britain".
final class FormerColonyCheck implements MarkedCheck {

  private static final LocalDate KNOWN_ON = LocalDate.of(2026, 1, 22);
  private static final String WHO = "(?:the\\s+)?(?<state>%s)".formatted(STATE);
  private static final String BY = "(?:the\\s+)?(?<from>%s)".formatted(NATION);
  private static final String FORMER =
      "(?:[Ff]ormer|[Oo]ne-?time|[Ee]x-?|[Ee]rstwhile|[Oo]nce\\s+an?)[\\s-]+";
  private static final String COLONY =
      "(?:overseas\\s+|crown\\s+)?(?:colony|protectorate|possession|territory|mandate|dependency|colonial\\s+territory)";

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "%s(?:,|\\s+\\(|\\s+(?:is|was|as),?|,\\s+(?:which|itself)\\s+(?:is|was|being))\\s*(?:also\\s+)?(?:an?|the|another)\\s+(?:%s)?(?<from>%s)\\s+%s"
                  .formatted(WHO, FORMER, PEOPLE, COLONY)),
          Wording.of(
              "\\b%s(?<from>%s)\\s+%s(?:\\s+of|,)?\\s+%s".formatted(FORMER, PEOPLE, COLONY, WHO)),
          Wording.of(
              "\\b[Aa]\\s+%s(?<from>%s)\\s+%s(?:\\s+(?:until|since|that)[^.;,\uE000-\uE003]{0,40})?,\\s+%s"
                  .formatted(FORMER, PEOPLE, COLONY, WHO)),
          Wording.of(
              "%s,?\\s+(?:which\\s+)?(?:was\\s+|had\\s+been\\s+)?(?:once|formerly|long|previously)?\\s*(?:ruled|colonised|colonized|administered|governed)\\s+by\\s+%s(?!['’])"
                  .formatted(WHO, BY)),
          Wording.of(
              "%s['’]s?\\s+(?:former|one-?time|old|ex-?)\\s*(?:colonial\\s+)?(?:power|ruler|master|coloni[sz]er)s?,?\\s+%s"
                  .formatted("(?<state>%s)".formatted(STATE), BY)));

  private final Names names;
  private final Tellings tellings;
  private final World world;
  private final Map<String, List<String>> powers;

  FormerColonyCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.world = world;
    this.names = names;
    powers =
        Table.load(FormerColonyCheck.class, "colonies.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.required("state"), row -> row.list("powers")));
  }

  @Override
  public String name() {
    return "former-colony";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("olon")
        || text.contains("protectorate")
        || text.contains("possession")
        || text.contains("territory")
        || text.contains("mandate")
        || text.contains("rule")
        || text.contains("administered")
        || text.contains("governed");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return Stream.concat(
            tellings.of("colony", marked).map(Told::found),
            FORMS.stream().flatMap(form -> form.results(marked.text())))
        .flatMap(found -> check(marked, found).stream());
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    String state = marked.code(found, "state");
    List<String> known = powers.getOrDefault(state, List.of());
    if (known.isEmpty() || state.equals(marked.code(found, "from"))) {
      return Optional.empty();
    }
    String told = String.join(", ", known.stream().map(this::name).toList());
    Judgement judgement =
        new Judgement()
            .with(
                "who ruled " + name(state) + " at any time since 1500",
                new Ground(
                    "colonies.tsv",
                    "World Factbook, background and independence",
                    KNOWN_ON,
                    Certainty.KNOWN),
                told,
                known.contains(marked.code(found, "from")));
    return marked.judged(
        this, found, ClaimType.OTHER, name(state) + " was ruled by " + told + ".", judgement);
  }

  private String name(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }
}
