package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.Folded;
import dev.chancery.reference.Places;
import dev.chancery.reference.Table;
import dev.chancery.reference.fact.Certainty;
import dev.chancery.reference.fact.Ground;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where an agreement was signed: "the CPTPP, signed in Santiago", "they signed the treaty in
/// Prague".
final class AgreementPlaceCheck implements MarkedCheck {

  private static final String TOWN =
      "(?:the\\s+\\p{L}+\\s+(?:capital|city|town)\\s+(?:of\\s+)?)?(?<town>(?:The\\s+)?\\p{Lu}[\\p{L}'’-]*(?:\\s+(?:de\\s+)?\\p{Lu}[\\p{L}'’-]*){0,2})";
  private static final String DONE =
      "(?:signed|adopted|concluded|inked|initialled|agreed|reached|opened\\s+for\\s+signature|sealed|negotiated)";
  private static final String DAY = "(?:\\s+(?:on|by|at|with|during)\\s[^.;,]{1,50}?)?,?";

  private static final Wording AFTER =
      Wording.of(
          "^(?:,?\\s+(?:which|that)|,|\\s+\\()?\\s*(?:(?:was|were|is|has\\s+been|had\\s+been)\\s+)?(?:\\w+ly\\s+|first\\s+)?%s%s\\s+in\\s+%s"
              .formatted(DONE, DAY, TOWN));
  private static final Wording BEFORE =
      Wording.of(
          "\\b(?:signed|signing|sign|adopted|adopting|concluded|inked)\\s+(?:of\\s+)?(?:the\\s+|an?\\s+)?(?:\\p{Ll}+\\s+){0,2}$");
  private static final Wording THEN =
      Wording.of(
          "^(?:\\s+(?:treaty|agreement|pact|accord|deal))?(?:\\s+on\\s+\\p{Lu}\\p{L}+(?:\\s+\\d{1,2})?)?\\s+in\\s+"
              + TOWN);

  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:amend\\w*|upgrad\\w*|protocol\\s+to|ratif\\w+|talks|negotiat\\w+|initial(?:l)?ed|renew\\w*|extension|new)\\b");

  private final Names names;
  private final Tellings tellings;
  private final AgreementNames agreements;
  private final Places places = Places.load();
  private final Map<String, List<String>> known;

  AgreementPlaceCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
    this.names = names;
    agreements = new AgreementNames(world.facts());
    known =
        Table.load(AgreementPlaceCheck.class, "agreement_places.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.required("agreement"), row -> row.list("places")));
  }

  @Override
  public String name() {
    return "agreement-place";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("sign")
        || text.contains("adopt")
        || text.contains("conclu")
        || text.contains("inked")
        || text.contains("agreed")
        || text.contains("reached")
        || text.contains("ignature")
        || text.contains("names to")
        || text.contains("sealed")
        || text.contains("negotiated");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    List<AgreementNames.Found> all =
        agreements.in(marked.raw()).stream()
            .filter(found -> known.containsKey(found.agreement().name()))
            .toList();
    PactText text =
        PactText.of(
            marked, all.stream().map(one -> new DatedActs(one.start(), one.end(), List.of())));
    Stream<Checked> told =
        tellings.of("pact-place", text.texts()).flatMap(each -> told(marked, all, each).stream());
    Stream<Checked> deeds = AgreementDeeds.in(marked, all).flatMap(each -> done(marked, each));
    Stream<Checked> beside = all.stream().flatMap(found -> check(marked, found).stream());
    return Stream.of(told, deeds, beside).flatMap(each -> each);
  }

  /// Where the tree says that it was signed.
  private Stream<Checked> done(Marked marked, AgreementDeeds.Signing signing) {
    Deed deed = signing.deed();
    int at = marked.start(deed.head());
    return deed.parts().stream()
        .filter(part -> part.link().equals("in") || part.link().equals("at"))
        .map(part -> Towns.around(marked, part.token()))
        .filter(
            town -> town.start() >= signing.pact().end() || town.end() <= signing.pact().start())
        .flatMap(town ->
            judged(
                marked,
                signing.pact().agreement().name(),
                marked.raw().substring(town.start(), town.end()),
                Math.min(at, town.start()),
                Math.max(at + deed.head().text().length(), town.end()),
                marked.raw().substring(Math.min(at, town.start()), town.end()))
                .stream());
  }

  private Optional<Checked> told(Marked marked, List<AgreementNames.Found> all, Told told) {
    int start = told.found().start("pact");
    return all.stream()
        .filter(one -> one.start() == start)
        .findFirst()
        .flatMap(one ->
            judged(
                marked,
                one.agreement().name(),
                marked.quote(told.found(), "town"),
                told.found().start(),
                told.found().end(),
                beside(marked, one, told)));
  }

  /// The words without the agreement's name, and without how it came about.
  private static String beside(Marked marked, AgreementNames.Found one, Told told) {
    String words =
        marked.raw().substring(Math.max(0, told.found().start() - 30), one.start())
            + (told.found().end() > one.end()
                ? marked.raw().substring(one.end(), told.found().end())
                : "");
    return words.replace("negotiated", "");
  }

  private Optional<Checked> check(Marked marked, AgreementNames.Found found) {
    String rest = marked.raw().substring(found.end());
    Matcher after = AFTER.matcher(rest);
    if (after.find()) {
      return judged(marked, found, after);
    }
    Matcher then = THEN.matcher(rest);
    boolean signed = BEFORE.isIn(marked.raw().substring(0, found.start()));
    return signed && then.find() ? judged(marked, found, then) : Optional.empty();
  }

  private Optional<Checked> judged(Marked marked, AgreementNames.Found found, Matcher told) {
    String name = found.agreement().name();
    int end = found.end() + told.end();
    String raw = marked.raw();
    String beside =
        raw.substring(Math.max(0, found.start() - 30), found.start())
            + raw.substring(found.end(), end);
    return judged(marked, name, told.group("town"), found.start(), end, beside);
  }

  private Optional<Checked> judged(
      Marked marked, String name, String town, int start, int end, String beside) {
    List<String> towns = known.getOrDefault(name, List.of());
    boolean right = towns.stream().anyMatch(one -> isSame(one, town));
    if (!right && !places.knows(town)) {
      return Optional.empty();
    }
    Judgement judgement =
        new Judgement()
            .with(
                name + ", where it was done",
                new Ground(
                    "agreement_places.tsv",
                    "text of the " + name,
                    LocalDate.of(2026, 1, 22),
                    Certainty.KNOWN),
                String.join(" or ", towns),
                right);
    if (OTHER.isIn(beside)) {
      judgement.doubtful();
    }
    return marked.judged(
        this, start, end, ClaimType.OTHER, name + ": " + towns.getFirst() + ".", judgement);
  }

  private static boolean isSame(String one, String town) {
    String own = Folded.of(one);
    String wanted = Folded.of(town);
    return own.equals(wanted) || wanted.startsWith(own + " ");
  }
}
