package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.ACTOR;
import static dev.chancery.checking.known.Marked.BODY;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Foundation;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// When an organisation was founded: "ASEAN, founded in 1967", "since its creation in 1949, NATO".
final class FoundingCheck implements MarkedCheck {

  private static final String WHERE = "(?<body>%s)".formatted(BODY);
  private static final String FOUNDED =
      "(?:founded|established|created|formed|set\\s+up|launched|born|came\\s+into\\s+(?:being|existence)|inaugurated|(?:has|have)\\s+existed(?=\\s+since))";
  private static final String FOUNDING =
      "(?:founding|foundation|establishment|creation|formation|inception|launch|birth|start)";

  private static final String GAP = "(?:(?!%s)[^.;:\\d]){0,60}?".formatted(ACTOR);
  private static final String TO_DATE = "(?:\\s[^.;:\\d]{0,60}?)?,?\\s+(?:back\\s+)?(?:in|on)\\s+";

  private static final List<Wording> FORMS =
      List.of(
          Wording.of("%s%s\\b%s%s%s".formatted(WHERE, GAP, FOUNDED, TO_DATE, ClaimedDate.PATTERN)),
          Wording.of(
              "%s['’]s?\\s+(?:official\\s+|formal\\s+)?%s\\s+(?:in|on)\\s+%s"
                  .formatted(WHERE, FOUNDING, ClaimedDate.PATTERN)),
          Wording.of(
              "\\b%s\\s+of\\s+(?:the\\s+)?%s%s%s"
                  .formatted(FOUNDING, WHERE, TO_DATE, ClaimedDate.PATTERN)),
          Wording.of(
              "%s[^.;]{0,80}?\\b(?:since|after|at)\\s+its\\s+%s%s%s"
                  .formatted(WHERE, FOUNDING, TO_DATE, ClaimedDate.PATTERN)),
          Wording.of(
              "(?:^|[“\"(,]\\s*)(?i:%s)%s%s%s,\\s+(?:the\\s+)?(?:[\\w-]+\\s+){0,2}?%s"
                  .formatted(FOUNDED, TO_DATE, ClaimedDate.PATTERN, GAP, WHERE)),
          Wording.of(
              "\\b(?:[Ss]ince|[Ff]rom|[Aa]fter)\\s+its\\s+%s%s%s%s,\\s+(?:the\\s+)?(?:[\\w-]+\\s+){0,2}?%s"
                  .formatted(FOUNDING, TO_DATE, ClaimedDate.PATTERN, GAP, WHERE)));

  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:mission|force|committee|court|tribunal|agency|body|fund|programme|program|working"
              + " group|task force|centre|center|panel|council"
              + " of|office|summit|forum|partnership|initiative|cooperation|relations|dialogue|plan|party|command|brigade|peacekeeping)\\b");

  private final Names names;
  private final Tellings tellings;
  private final World world;
  private final FoundingDates dates;

  FoundingCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.world = world;
    this.names = names;
    dates = new FoundingDates(world.facts());
  }

  @Override
  public String name() {
    return "founding";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return Years.inText(text);
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return Stream.concat(
        tellings
            .of("founding", marked)
            .flatMap(told ->
                marked.body(told).stream()
                    .flatMap(body -> check(marked, told.found(), body, false).stream())),
        FORMS.stream()
            .flatMap(form -> form.results(marked.text()))
            .flatMap(found -> check(marked, found).stream()));
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    boolean open = OTHER.isIn(told(marked, found)) || nameFollowsName(marked, found);
    return check(marked, found, marked.code(found, "body"), open);
  }

  private Optional<Checked> check(Marked marked, MatchResult found, String body, boolean open) {
    Optional<Foundation> known = world.facts().foundations().of(body);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Foundation founded = known.get();
    ClaimedDate claimed = ClaimedDate.of(found);
    Judgement judgement = new Judgement();
    List<RoughDate> days = dates.of(founded);
    for (RoughDate date : days) {
      judgement.with(
          body + ": " + founded.act(),
          founded.ground(),
          date.text(),
          claimed.fits(date) == Answer.YES);
    }
    if (open || claimed.isNear(days)) {
      judgement.doubtful();
    }
    String summary =
        body
            + " was founded in "
            + judgement.agreeingFirst().interpretations().getFirst().found()
            + ".";
    return marked.judged(this, found, ClaimType.DATED, summary, judgement);
  }

  /// The words from the organisation's name to the end, or shortly after a name that stands last.
  private static String told(Marked marked, MatchResult found) {
    int end = Math.max(found.end(), Math.min(found.end("body") + 20, marked.text().length()));
    return marked.text().substring(found.start("body"), end);
  }

  /// Whether the organisation is only the owner of what was founded: "a NATO force formed in 2003".
  private static boolean nameFollowsName(Marked marked, MatchResult found) {
    String between =
        marked
            .text()
            .substring(found.start("body"), found.end())
            .replaceFirst("^\uE002\uE003*", "");
    return between.matches("(?s)\\s+\\p{Ll}+.*")
        && !between.matches(
            "(?s)\\s+(?:was|were|now|first|originally|officially|formally|itself|dates|came|founded|established|created|formed|set|launched|born|came|started|which|that|in|has|have|is|had|grew|after|since|on).*");
  }
}
