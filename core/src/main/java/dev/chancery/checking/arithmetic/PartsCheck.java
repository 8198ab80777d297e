package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parts against their total: "of the 12 members, seven voted in favour and five abstained".
///
/// Some words promise that the parts are all there is, others do not; the mode of the form says so:
/// `exact` they add up; `within` they do not exceed the whole, and what falls short may be left
/// unsaid; `near` it is a sum only if it nearly adds up; `over` as `near`, and may fall short;
/// `hundred` shares that end with the rest.
final class PartsCheck implements SentenceCheck {

  private static final double SLACK = 0.2;
  private static final Nearness MORE = Nearness.of("more");
  private static final BigDecimal TWICE = BigDecimal.TWO;
  private static final BigDecimal SLIP = BigDecimal.valueOf(100);
  private static final Wording REST =
      Wording.of(
          "(?i)\\b(?:remaining|remainder|the rest|the"
              + " others?|balance|other)\\b[^\uE000]{0,14}\uE000[a-z]\\d+\uE001$");
  private static final Wording AHEAD = Wording.of("\uE000[mn]\\d+\uE001[^,;:]{0,25}$");

  private static final Wording NO_SUM =
      Wording.of(
          "(?i)\\b(?:(?<!\uE000p\\d{1,2}\uE001 )respectively|overlap|some of them|as well as|more"
              + " than in|compared|earlier|previous|last year|up from|down from|or"
              + " more|twice|thrice|as (?:much|many)|the same (?:amount|number|sum))\\b|^"
              + " (?:more|fewer|less)\\b");

  private static final Wording MAY_OVERLAP =
      Wording.of("(?i)\\b(?:uses?|speaks?|belongs?|also|are (?:in|members)|is in|border)\\b");

  private static final Wording OF_THEM = Wording.of(" of (?:them|these|those)\\b");

  private static final Wording TIMES = Wording.of("(?: times\\b|-fold\\b)");
  private static final Wording PARALLEL =
      Wording.of(
          " (?:\\w+ ){0,2}?(?<by>for|from|in|to|on|of|with) [^]* (?:\\w+"
              + " ){0,2}?\\k<by>\\b[^]*$");
  private static final Wording ONE_OF_THEM =
      Wording.of(
          "^[a-z]\\d+ (?:\\w+ ){0,2}?(?<by>for|from|in|to|on|of|with) [^]*[a-z]\\d+ (?:\\w+"
              + " ){0,2}?\\k<by>\\b");
  private static final Wording FOR =
      Wording.of(
          "(?i)\\b(?:yes|ayes?|for it|for the|voted for|in"
              + " favou?r\\w*|favou?red|support\\w*|approv\\w+|backed|agreed|said so)\\b|\\bhad ");
  private static final Wording AGAINST =
      Wording.of("(?i)\\b(?:no|nays?|against|oppos\\w+|disapprov\\w+|reject\\w*)\\b");
  private static final Wording NEITHER =
      Wording.of(
          "(?i)\\b(?:undecided|(?:could|did|do) (?:not|n['’]t) (?:say|know)|unsure|not sure|no"
              + " opinion|don['’]t know|didn['’]t know|abstain\\w*|blank|no answer|neither|gave"
              + " no)\\b");
  private static final double OFF_HUNDRED = 25;
  private static final double HUNDRED = 100;
  private static final double TEN = 10;
  private static final Wording COUNTED =
      Wording.of("(?i)\\b(?:referendum|plebiscite|vot(?:ed|ers|es)|ballots?)\\b");
  private static final Wording POLL =
      Wording.of(
          "(?i)\\b(?:polls?|survey\\w*|asked|respondents|would|abst\\w+|spoil\\w+|invalid|blank|undecided)\\b");

  private final Forms forms;
  private final Hedges hedges;

  PartsCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
  }

  @Override
  public String name() {
    return "parts";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    SlottedText plain = forms.slotted(scene.text(sentence));
    if (plain.figures().isEmpty() || NO_SUM.isIn(plain.text()) || countsOneWithout(plain)) {
      return Stream.empty();
    }
    return Givers.added(plain).stream().flatMap(text -> check(scene, sentence, text));
  }

  /// "The minister, two envoys and six officials": who has no figure counts too, which is for the
  /// check of lists to reckon.
  private static boolean countsOneWithout(SlottedText text) {
    return MixedList.in(text).isPresent();
  }

  private Stream<Checked> check(Scene scene, Sentence sentence, SlottedText text) {
    Optional<PartsByRole.Sum> told = new PartsByRole(forms.roles()).in(text);
    return forms
        .of(name(), text)
        .filter(this::isSum)
        .filter(found -> told.isEmpty() || found.form().mode().equals("exact"))
        .findFirst()
        .flatMap(found -> check(scene, sentence, found))
        .or(() -> told.flatMap(found -> check(scene, sentence, found)))
        .or(() -> inTwo(scene, sentence))
        .stream();
  }

  /// Parts in one sentence and their total in the next.
  private Optional<Checked> inTwo(Scene scene, Sentence sentence) {
    int next = sentence.index() + 1;
    if (next >= scene.sentences().size()) {
      return Optional.empty();
    }
    Sentence second = scene.sentence(next);
    String both = scene.quote(new Span(sentence.span().start(), second.span().end()));
    return NO_SUM.isIn(both)
        ? Optional.empty()
        : Givers.added(forms.slotted(both))
            .flatMap(text -> inTwo(text, scene.text(sentence).length()))
            .flatMap(found -> check(scene, sentence, found));
  }

  private Optional<PartsByRole.Sum> inTwo(SlottedText both, int end) {
    PartsByRole parts = new PartsByRole(forms.roles());
    return parts.next(both, end).or(() -> new RestByRole(forms.roles()).restNext(both, end));
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, PartsByRole.Sum found) {
    List<Figure> parts = found.parts().stream().map(Placed::figure).toList();
    Figure whole = found.whole().figure();
    return new Weighing(scene, this, sentence)
        .weighLoosely(
            found.from(),
            found.to(),
            ClaimType.AMOUNT,
            new Claimed(whole.words(), whole.claimedSum(hedges), whole.unit()),
            List.of(way(parts)));
  }

  private Way way(List<Figure> parts) {
    String words =
        parts.stream().map(part -> part.words().strip()).collect(Collectors.joining(" + "));
    return new Way(words, sum(parts));
  }

  private static List<Figure> parts(Found found) {
    return found.has("parts")
        ? found.figures("parts")
        : Stream.of("one", "two", "three").filter(found::has).map(found::figure).toList();
  }

  private Spread sum(List<Figure> parts) {
    return parts.stream()
        .map(figure -> figure.given(hedges))
        .reduce(Spread.exactly(0), Spread::plus);
  }

  private boolean isSum(Found found) {
    List<Figure> parts = parts(found);
    Figure first = parts.getFirst();
    if (found.form().mode().equals("hundred")) {
      return isHundred(found, parts);
    }
    if (found.form().mode().equals("ballot")) {
      return isBallot(found, parts);
    }
    if (!parts.stream().allMatch(part -> part.isLike(first))
        || PartsByRole.countsNotAll(found)
        || isPartAhead(found)
        || TIMES.isIn(found.words() + found.after(8))) {
      return false;
    }
    Figure whole = found.figure("whole");
    double sum = sum(parts).value();
    double off = Math.abs(sum - whole.value().doubleValue());
    boolean overlaps = MAY_OVERLAP.isIn(found.words() + found.after(10));
    boolean parallel = isParallel(found);
    double slack = parallel ? 2 * SLACK : SLACK;
    boolean close = off <= Math.max(1, slack * whole.value().doubleValue()) && !overlaps;
    if (found.form().mode().equals("near")
        && ((parallel && isOneOfThem(found))
            || (OF_THEM.isIn(found.words()) && !isSlip(off, whole)))) {
      return false;
    }
    return whole.isLike(first)
        && parts.stream().allMatch(part -> fits(part, whole, found.form().mode()))
        && switch (found.form().mode()) {
          case "exact" -> true;
          case "slip" -> isSlip(off, whole);
          case "within" -> close || sum < whole.value().doubleValue() || isTooMuch(found, sum);
          default -> close;
        };
  }

  /// More than there are of which it is said that they are some; far more are of something else.
  private static boolean isTooMuch(Found found, double sum) {
    boolean near = MORE.holds(sum, found.figure("whole").value().doubleValue());
    return endsWithRest(found)
        || (near
            && !MAY_OVERLAP.isIn(found.words() + found.after(40))
            && !found.words().contains(";"));
  }

  /// "24 for the north and 12 for the south".
  private static boolean isParallel(Found found) {
    return PARALLEL.isIn(found.words() + found.after(20));
  }

  /// "42 billion for a port, 31 billion for a railway": the first is no whole of the others.
  private static boolean isOneOfThem(Found found) {
    return ONE_OF_THEM.isIn(found.words() + found.after(20));
  }

  /// Shares that are all there are: the last is the rest, or it is a vote for, against and neither.
  private boolean isHundred(Found found, List<Figure> parts) {
    long shares =
        found.text().figures().stream()
            .filter(figure -> figure.slot() == Slot.PERCENT || figure.slot() == Slot.NUMBER)
            .count();
    String text = found.text().text();
    double off = Math.abs(sum(parts).value() - 100);
    if (found.has("one")) {
      boolean rest = found.form().pattern().toString().contains("remaining");
      return shares == parts.size()
          && off < OFF_HUNDRED
          && (rest || (FOR.isIn(text) && AGAINST.isIn(text)));
    }
    boolean asked = FOR.isIn(text) && AGAINST.isIn(text) && NEITHER.isIn(text);
    return endsWithRest(found) || (asked && shares == parts.size() && off < OFF_HUNDRED);
  }

  /// Parts of which it is not said that they are all: one off, or one digit.
  private static boolean isSlip(double off, Figure whole) {
    return off <= 1 || (off % TEN == 0 && off <= SLACK * whole.value().doubleValue());
  }

  /// Votes for and against in percent: more than there are, or less than there are where the count
  /// is exact.
  private boolean isBallot(Found found, List<Figure> parts) {
    String text = found.text().text();
    double sum = sum(parts).value();
    boolean exact =
        COUNTED.isIn(text)
            && !POLL.isIn(text)
            && parts.stream().allMatch(part -> part.step().compareTo(BigDecimal.ONE) < 0);
    long shares =
        found.text().figures().stream().filter(figure -> figure.slot() == Slot.PERCENT).count();
    boolean both = FOR.isIn(found.words()) && AGAINST.isIn(found.words());
    return both
        && shares == 2
        && Math.abs(sum - HUNDRED) < OFF_HUNDRED
        && (sum > HUNDRED - 1 || exact);
  }

  /// "1,200 of the 3,000, and the other 900": the first part stands before the whole.
  private static boolean isPartAhead(Found found) {
    return found.form().mode().equals("within")
        && AHEAD.isIn(found.text().text().substring(0, found.start()));
  }

  /// A part is less than the whole, unless its unit slipped.
  private static boolean fits(Figure part, Figure whole, String mode) {
    boolean slip =
        mode.equals("exact")
            && part.scaled()
            && (whole.scaled() || whole.slot() == Slot.MONEY)
            && part.value().compareTo(whole.value().multiply(SLIP)) > 0;
    boolean promised =
        mode.equals("exact") && part.value().compareTo(whole.value().multiply(TWICE)) < 0;
    return slip || promised || part.value().compareTo(whole.value()) < 0;
  }

  private static boolean endsWithRest(Found found) {
    return REST.isIn(found.words());
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, Found found) {
    Way way = way(parts(found));
    Claimed claimed = claimed(found, way.reckoned());
    return new Weighing(scene, this, sentence)
        .weigh(found.from(), found.to(), ClaimType.AMOUNT, claimed, List.of(way));
  }

  private Claimed claimed(Found found, Spread sum) {
    if (List.of("hundred", "ballot").contains(found.form().mode())) {
      return new Claimed("the rest of 100 percent", Spread.around(100, 1, 1.5), "percent");
    }
    Figure whole = found.figure("whole");
    Spread spread = whole.claimedSum(hedges);
    boolean mayFallShort =
        List.of("within", "over").contains(found.form().mode()) && !endsWithRest(found);
    Spread allowed =
        mayFallShort && sum.value() < spread.value()
            ? new Spread(spread.value(), spread.nearLow(), spread.nearHigh(), 0, spread.farHigh())
            : spread;
    return new Claimed(whole.words(), allowed, whole.unit());
  }
}
