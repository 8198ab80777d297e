package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.NATION;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.Folded;
import dev.chancery.reference.fact.CountedHolder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// The number of a holder in the series of an office: "Barack Obama, the 44th president of the
/// United States", "the ninth U.N. secretary-general, Antonio Guterres".
final class CountedHolderCheck implements MarkedCheck {

  private static final String OFFICE =
      "(?<office>[Pp]resident|[Pp]rime\\s+[Mm]inister|[Ss]ecretary[ -][Gg]eneral|[Dd]irector["
          + " -][Gg]eneral|[Mm]anaging\\s+[Dd]irector|[Ss]ecretary\\s+of\\s+[Ss]tate|[Vv]ice\\s+[Pp]resident|[Pp]ope)";
  private static final String NTH = "(?<ordinal>%s)".formatted(Counts.ORDINAL);

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "%s\\s+(?:and\\s+current\\s+)?%s\\s+of\\s+(?:the\\s+)?(?<code>%s|%s)"
                  .formatted(NTH, OFFICE, STATE, BODY)),
          Wording.of("%s\\s+(?<code>%s|%s(?:['’]s)?)\\s+%s".formatted(NTH, NATION, BODY, OFFICE)),
          Wording.of("(?<code>%s|%s(?:['’]s)?)\\s+%s\\s+%s".formatted(NATION, BODY, NTH, OFFICE)));

  private static final Wording BEFORE =
      Wording.of(
          ("(?<name>%1$s)(?:\\s+of\\s+\\p{Lu}\\p{L}+)?(?:,\\s[^.;]{1,60},)?(?:%2$s|%3$s|,?\\s+(?:who\\s+)?(?:took|takes|assumed|entered|was\\s+sworn|was\\s+inaugurated|was\\s+elected|returned|began|begins)\\b[^.;,]{0,50}?\\s+(?:as|to\\s+become)\\s+(?:the\\s+)?|,\\s+who\\s+as\\s+|,?\\s+(?:who\\s+)?(?:becomes|will\\s+become|would\\s+become|will\\s+be|serve[sd]\\s+as)\\s+(?:the\\s+)?|"
               + "(?:\\s+of\\s+\\p{Lu}\\p{L}+)?\\s+as\\s+(?:its\\s+|the\\s+)?|"
               + ",?\\s+(?:who\\s+)?(?:(?:will|is\\s+to|would)\\s+)?(?:succeed|replac)(?:s|ed|es|e|ing)?\\s+[^.;]{1,60}?\\s+as\\s+(?:the\\s+)?)$")
              .formatted(PersonName.PATTERN, OfficeWords.TIE, OfficeWords.ENTRY));
  private static final Wording AFTER =
      Wording.of("^,?\\s+(?<name>%s)".formatted(PersonName.PATTERN));

  /// Counted among those of whom something else is told.
  private static final Wording AMONG =
      Wording.of("^\\s+(?:who|to|whose|that|since|from|ever|after|with)\\b");

  /// Counted anew in a republic of its own number.
  private static final Wording REPUBLIC =
      Wording.of("\\b(?:First|Second|Third|Fourth|Fifth|Sixth)\\s+Republic\\b");

  private static final Wording OF_REPUBLIC = Wording.of(" of the \\w+ Republic$");

  private final Names names;
  private final Tellings tellings;
  private final World world;

  CountedHolderCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.world = world;
    this.names = names;
  }

  @Override
  public String name() {
    return "counted-holder";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("resident")
        || text.contains("inister")
        || text.contains("ecretary")
        || text.contains("irector")
        || text.contains("an to");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Stream<Checked> told = tellings.of("nth", marked).flatMap(each -> told(marked, each).stream());
    return Stream.concat(
        told,
        FORMS.stream()
            .flatMap(form -> form.results(marked.text()))
            .flatMap(found -> check(marked, found).stream()));
  }

  /// What the forms of the table find: where no state or organisation stands there, the person
  /// tells which is meant.
  private Optional<Checked> told(Marked marked, Told told) {
    Optional<PersonName> name = OfficeTold.person(marked, told, "person");
    Optional<String> code = told.group("code").map(group -> marked.code(told.found(), group));
    List<CountedHolder> series =
        series(code, OfficeTold.office(told).map(Officers::plain), republic(marked, told.found()))
            .stream()
            .filter(one -> code.isPresent() || name.map(PersonName::inFull).orElse(false))
            .toList();
    return name.flatMap(person ->
        check(marked, told.found(), person.written(), marked.quote(told.found(), "nth"), series));
  }

  private Optional<Checked> check(Marked marked, MatchResult found) {
    List<CountedHolder> series =
        series(
            Optional.of(marked.code(found, "code")),
            Optional.of(Officers.plain(found.group("office"))),
            republic(marked, found));
    return person(marked, found)
        .flatMap(name -> check(marked, found, name, marked.quote(found, "ordinal"), series));
  }

  /// The series; that of a republic, counted anew, where one is named ("of the Fifth Republic").
  private List<CountedHolder> series(
      Optional<String> code, Optional<String> office, String republic) {
    return world.facts().officeSeries().all().stream()
        .filter(one -> code.isEmpty() || one.state().equals(code.get()))
        .filter(one -> one.office().endsWith(" Republic") != republic.isEmpty())
        .filter(one -> one.office().endsWith(republic))
        .filter(one -> office.isEmpty() || plain(one).equals(office.get()))
        .toList();
  }

  private static String plain(CountedHolder one) {
    return Officers.plain(OF_REPUBLIC.matcher(one.office()).replaceFirst(""));
  }

  private static String republic(Marked marked, MatchResult found) {
    Matcher named = REPUBLIC.matcher(marked.raw().substring(found.start()));
    return named.find() ? named.group() : "";
  }

  private Optional<Checked> check(
      Marked marked, MatchResult found, String name, String nth, List<CountedHolder> series) {
    OptionalInt number = Counts.ordinal(nth);
    boolean among = AMONG.isIn(marked.text().substring(found.end()));
    if (among || number.isEmpty() || series.isEmpty()) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement();
    series.stream()
        .filter(one -> isPerson(one, name))
        .forEach(one ->
            judgement.with(
                one.office() + " of " + one.state() + ", by number",
                one.ground(),
                one.person() + ": number " + one.ordinal(),
                one.ordinal() == number.getAsInt()));
    return judgement.interpretations().isEmpty()
        ? Optional.empty()
        : marked.judged(
            this,
            found,
            ClaimType.OFFICE,
            judgement.agreeingFirst().interpretations().getFirst().found() + ".",
            judgement);
  }

  private static Optional<String> person(Marked marked, MatchResult found) {
    Matcher before = BEFORE.matcher(marked.raw().substring(0, found.start()));
    Matcher after = AFTER.matcher(marked.raw().substring(found.end()));
    if (before.find()) {
      return Optional.of(PersonName.of(before.group("name")).written());
    }
    return after.find()
        ? Optional.of(PersonName.of(after.group("name")).written())
        : Optional.empty();
  }

  /// In full, or by the last name where it stands alone.
  private static boolean isPerson(CountedHolder one, String name) {
    String own = Folded.of(one.person()).toLowerCase(Locale.ROOT);
    String wanted = Folded.of(name);
    return own.equals(wanted) || own.endsWith(" " + wanted);
  }
}
