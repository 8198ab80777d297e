package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A rise or fall in percent or percentage points against the two figures it lies between: "from
/// $80 billion to $100 billion, up 25 percent".
final class GrowthCheck implements SentenceCheck {

  /// Percents that are not of the first figure, or of another kind of prices.
  private static final Wording OTHERWISE =
      Wording.of(
          "(?i)\\b(?:annual(?:ly|ized|ised)?|on average|an average|averag(?:ed|ing)|average"
              + " (?:annual|yearly|growth|increase|rise|rate of)|inflation|real terms|constant"
              + " prices|seasonally|adjusted|compound|year-on-year|each year|every year|per"
              + " year|percent a year(?! (?:before|earlier|ago|later|on[:,;.]))|fiscal)\\b|\uE001"
              + " (?:a|per) (?:year|month)\\b(?!"
              + " (?:before|earlier|ago|later|previously|on[:,;.]))");

  /// What a sentence has that gives the figures of its change: "fell by half: 24 had worked there,
  /// 12 remained".
  private static final Wording OWN_FIGURES =
      Wording.of(
          "(?i)[:;] (?:it |they |this |there |in \\d{4},? |from |of )?[^\uE000]{0,24}\uE000");

  private static final BigDecimal BASIS = new BigDecimal("0.01");

  private final Forms forms;
  private final Pairs pairs;

  /// Rates that somebody sets, to the last digit.
  private final Wording byLaw;

  private final Hedges hedges;

  private static final Wording UNIT = Wording.of("%|per|point|half|third|quarter|fifth|tenth");
  private static final Wording RANGE = Wording.of("^(?:\\s+to\\s+|\\s?[-–]\\s?)\\d");

  GrowthCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
    pairs = new Pairs(forms);
    byLaw = forms.words("lawrate");
  }

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    SlottedText text = forms.slotted(scene.text(sentence));
    if (!(text.has(Slot.PERCENT) || text.has(Slot.POINTS) || text.has(Slot.FRACTION))
        || OTHERWISE.isIn(text.text())) {
      return Stream.empty();
    }
    List<Change> changes = Change.in(text, forms);
    changes.removeIf(change -> isRange(scene.text(sentence), change.figure()));
    List<Pair> found = pairs.in(text);
    changes.removeIf(change -> found.stream().anyMatch(pair -> pair.has(change.figure())));
    if (changes.stream().anyMatch(change -> change.figure().slot() == Slot.POINTS)) {
      changes.removeIf(GrowthCheck::isLevel);
    }
    if (changes.size() == 1 && found.isEmpty()) {
      return new EarlierFigure(forms)
              .of(scene, sentence, text)
              .or(() -> loose(text, changes.getFirst()))
              .or(() -> alone(text, changes.getFirst()))
              .or(() -> beside(scene, sentence, text, changes.getFirst()))
              .stream()
              .flatMap(pair -> check(scene, sentence, changes.getFirst(), pair).stream());
    }
    List<Checked> all = new ArrayList<>();
    if (changes.size() == found.size()) {
      for (int at = 0; at < found.size(); at++) {
        if (Joint.holds(text, changes.get(at).figure(), found.get(at))) {
          Pair pair = turned(changes.get(at), found.get(at));
          check(scene, sentence, changes.get(at), pair).ifPresent(all::add);
        }
      }
    }
    return all.stream();
  }

  /// "3 to 4 percent": the first figure is the lower end of where something stands.
  private static boolean isRange(String text, Figure figure) {
    return !UNIT.isIn(figure.words()) && RANGE.isIn(text.substring(figure.end()));
  }

  private static boolean isPointsBehind(Change change, Pair pair) {
    return change.figure().slot() == Slot.POINTS && change.figure().start() >= pair.to();
  }

  /// Beside points, a share in apposition is where something stood: "turnout, 71 percent in 2011".
  private static boolean isLevel(Change change) {
    return change.direction().isEmpty() && change.figure().slot() == Slot.PERCENT;
  }

  /// The only two amounts of the sentence, or the only two shares that the change can be of.
  private Optional<Pair> loose(SlottedText text, Change change) {
    Amounts amounts = Amounts.in(text);
    List<Placed> shares =
        amounts.of(Slot.PERCENT).stream()
            .filter(place -> !place.figure().equals(change.figure()))
            .toList();
    LoosePair pair = new LoosePair(forms.roles());
    Optional<Pair> found =
        change.figure().slot() == Slot.POINTS || !shares.isEmpty()
            ? pair.of(shares)
                .or(() -> pair.beside(shares).filter(two -> isPointsBehind(change, two)))
            : pair.of(amounts.alike(change.figure()::equals));
    return found.map(each -> turned(change, each));
  }

  /// The only two amounts of the sentence, if they are about as far apart as is told.
  private static Optional<Pair> alone(SlottedText text, Change change) {
    double told = change.figure().value().doubleValue();
    return change.figure().slot() == Slot.POINTS || change.direction().isEmpty()
        ? Optional.empty()
        : TwoAlone.in(text, change.figure()::equals)
            .filter(_ -> OWN_FIGURES.isIn(text.text()))
            .map(pair -> turned(change, pair))
            .filter(pair -> TwoAlone.isNear(100 * Math.abs(pair.ratio() - 1), told));
  }

  private Optional<Pair> beside(Scene scene, Sentence sentence, SlottedText text, Change change) {
    return change.direction().isEmpty()
        ? Optional.empty()
        : new PairBeside(forms, pairs)
            .of(scene, sentence, text, change.figure()::equals)
            .map(pair -> turned(change, pair));
  }

  /// The pair, turned round where its words tie it only loosely and the change goes the other way.
  private static Pair turned(Change change, Pair pair) {
    boolean fits = change.direction().isEmpty() || pair.rises() == change.direction().equals("up");
    return fits || !pair.isTurnable() ? pair : pair.turned();
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, Change change, Pair pair) {
    Figure figure = change.figure();
    boolean shares = pair.base().slot() == Slot.PERCENT;
    if ((figure.slot() == Slot.POINTS && !shares) || pair.base().value().signum() <= 0) {
      return Optional.empty();
    }
    List<Way> ways = new ArrayList<>();
    if (figure.slot() != Slot.POINTS) {
      ways.add(new Way(pair.words() + " in percent", change.signed(relative(pair))));
    }
    if (shares && figure.slot() != Slot.FRACTION) {
      ways.add(
          new Way(
              pair.words() + " in percentage points",
              change.signed(points(figure, pair, byLaw.isIn(scene.text(sentence))))));
    }
    Claimed claimed = new Claimed(figure.words(), change.directed(claimed(figure)), figure.unit());
    int from = pair.isBefore() ? figure.start() : Math.min(figure.start(), pair.from());
    int to = pair.isBefore() ? figure.end() : Math.max(figure.end(), pair.to());
    Weighing weighing = new Weighing(scene, this, sentence);
    return pair.isLoose()
        ? weighing.weighLoosely(from, to, ClaimType.GROWTH, claimed, ways)
        : weighing.weigh(from, to, ClaimType.GROWTH, claimed, ways);
  }

  private Spread claimed(Figure figure) {
    return figure.slot() == Slot.POINTS ? figure.claimedSum(hedges) : figure.claimed(hedges);
  }

  private Spread relative(Pair pair) {
    return pair.percent(hedges);
  }

  /// Who speaks of basis points gives rates as they are: 4 percent beside 3.25 are 4.00.
  private Spread points(Figure claimed, Pair pair, boolean byLaw) {
    if (byLaw) {
      return Spread.exactly(pair.now().value().subtract(pair.base().value()).doubleValue());
    }
    if (claimed.step().compareTo(BASIS) > 0) {
      return pair.now().given(hedges).minus(pair.base().given(hedges));
    }
    double finest = pair.now().step().min(pair.base().step()).doubleValue();
    double reckoned = pair.now().value().subtract(pair.base().value()).doubleValue();
    return Spread.around(reckoned, finest / 10, finest / 2);
  }
}
