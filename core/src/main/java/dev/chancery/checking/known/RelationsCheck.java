package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.StateName;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// When two states established diplomatic relations: "Peru and South Korea established diplomatic
/// relations in 1963".
final class RelationsCheck implements MarkedCheck {

  private static final String TIES =
      "(?:(?:[Ff]ormal|full|official)\\s+)?(?:[Dd]iplomatic\\s+(?:relations|ties|links)|formal\\s+(?:relations|ties)|ambassadorial\\s+relations)";
  private static final String WHEN = "(?:in|on|since|back\\s+in)\\s+" + ClaimedDate.PATTERN;
  private static final String BETWEEN = "(?:\\s+(?:with|between|to)\\s+[^.;:\\d]{1,60}?)?";

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "\\bnormali[sz]ed\\s+(?:their\\s+)?(?:bilateral\\s+)?(?:relations|ties)%s\\s+%s"
                  .formatted(BETWEEN, WHEN)),
          Wording.of(
              "\\b(?:establish\\w*|restor\\w+|re-?establish\\w*|resum\\w+|set\\s+up|opened|forged|normali[sz]ed|entered\\s+into|inaugurated|launched)\\s+%s%s,?\\s+%s"
                  .formatted(TIES, BETWEEN, WHEN)),
          Wording.of(
              "\\b(?:establishment|normali[sz]ation|opening)\\s+of\\s+%s%s,?\\s+%s"
                  .formatted(TIES, BETWEEN, WHEN)),
          Wording.of(
              "\\b%s%s\\s+(?:(?:that\\s+|which\\s+)?(?:was|were|have\\s+been|date\\s+back|date)\\s+)?(?:first\\s+|formally\\s+)?(?:established|restored|re-?established|resumed|set\\s+up|forged|opened|normali[sz]ed|to)\\s+(?:%s|%s)"
                  .formatted(
                      TIES,
                      BETWEEN,
                      WHEN,
                      WHEN.substring(WHEN.indexOf(")\\s+") + 4).replace("<", "<b"))),
          Wording.of(
              "\\b(?:have|had|has|maintained|enjoyed)\\s+(?:had\\s+|maintained\\s+|enjoyed\\s+)?%s%s\\s+since\\s+%s"
                  .formatted(TIES, BETWEEN, ClaimedDate.PATTERN)),
          Wording.of(
              "\\b[Ii]n\\s+%s,?\\s+[^.;:\\d]{1,70}?\\b(?:established|establishing|normali[sz](?:ed|ing)|opened|forged|set\\s+up)\\s+(?:their\\s+|full\\s+)*%s"
                  .formatted(ClaimedDate.PATTERN, TIES)));

  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:sever\\w*|broke|restor\\w+|re-?establish\\w+|resum\\w+|suspend\\w*|cut|consular|switch\\w*|upgrad\\w+)\\b");

  private static final Wording SEVERED =
      Wording.of("\\b(?:severed|broken|broken?\\s+off|broke\\s+off|cut(?:\\s+off)?)\\b");

  private static final Wording CAPITAL =
      Wording.of("\\b\\p{Lu}\\p{Ll}{2,}(?:\\s\\p{Lu}\\p{Ll}{2,})?(?!\\p{L})");

  private static final Wording RESTORED =
      Wording.of("\\b(?:restor\\w+|re-?establish\\w*|resum\\w+)\\b");

  /// Years within which relations are restored only once.
  private static final int ONCE = 10;

  /// Characters before the words in which the two are named.
  private static final int NEAR = 60;

  private final Names names;
  private final Tellings tellings;
  private final World world;

  RelationsCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "relations";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return Years.inText(text)
        && (text.contains("iplomatic")
            || text.contains("ormal")
            || text.contains("ties")
            || text.contains("relations")
            || text.contains("embass")
            || text.contains("ambassador")
            || text.contains("recogni"));
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    return Stream.concat(
            tellings.of("relations", marked).map(Told::found),
            FORMS.stream().flatMap(form -> form.results(marked.text())))
        .flatMap(found -> check(marked, found).stream());
  }

  /// The only two states of the words, of what stands before them, or of the sentence.
  private List<String> pair(Marked marked, MatchResult found) {
    return Stream.of(
            states(marked, found.start(), found.end()),
            states(marked, Math.max(0, found.start() - NEAR), found.end()),
            marked.states(),
            withCapitals(marked, Math.max(0, found.start() - NEAR), found.end()),
            withCapitals(marked, 0, marked.raw().length()))
        .filter(states -> states.size() == 2)
        .findFirst()
        .orElse(List.of());
  }

  /// The states that are named and those whose capitals stand for them.
  private List<String> withCapitals(Marked marked, int from, int to) {
    Stream<String> capitals =
        CAPITAL
            .results(marked.text().substring(from, to))
            .map(MatchResult::group)
            .flatMap(town -> world.states().called(town).stream())
            .filter(name -> name.kind() == StateName.Kind.CAPITAL)
            .map(name -> name.state().code());
    return Stream.concat(states(marked, from, to).stream(), capitals).distinct().toList();
  }

  private static List<String> states(Marked marked, int from, int to) {
    return marked.names().stream()
        .filter(name -> name.sort() != Name.Sort.BODY)
        .filter(name -> name.start() >= from && name.end() <= to)
        .map(Name::code)
        .distinct()
        .toList();
  }

  private static boolean isOther(Marked marked, MatchResult found, boolean again) {
    return !again && !SEVERED.isIn(found.group()) && OTHER.isIn(marked.raw());
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    List<String> pair = pair(marked, found);
    if (pair.size() != 2) {
      return Optional.empty();
    }
    boolean second = found.namedGroups().containsKey("byear") && found.group("byear") != null;
    ClaimedDate claimed =
        second ? new ClaimedDate(new RoughDate(found.group("byear"))) : ClaimedDate.of(found);
    Judgement judgement = new Judgement();
    List<RoughDate> known = new ArrayList<>();
    boolean again = RESTORED.isIn(found.group());
    for (Relation one : world.facts().relations().diplomatic(pair.get(0), pair.get(1))) {
      boolean severed = one.act().equals("severed");
      if (severed == SEVERED.isIn(found.group()) && (!again || one.act().equals("restored"))) {
        judgement.with(
            one.kind() + " " + one.act() + " between " + one.one() + " and " + one.other(),
            one.ground(),
            one.date().text(),
            claimed.fits(one.date()) == Answer.YES);
        known.add(one.date());
      }
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    boolean another =
        again && known.stream().noneMatch(date -> Math.abs(date.year() - claimed.year()) <= ONCE);
    if (another || claimed.isNear(known) || isOther(marked, found, again)) {
      judgement.doubtful();
    }
    var told = judgement.agreeingFirst().interpretations().getFirst();
    return marked.judged(
        this, found, ClaimType.DATED, told.definition() + " in " + told.found() + ".", judgement);
  }
}
