package dev.chancery.checking.statistic;

import static dev.chancery.checking.statistic.SignedSentence.MONEY;
import static dev.chancery.checking.statistic.ThingText.THING;

import dev.chancery.checking.figure.Series;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Fit;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.Bound;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A change that is told by its two levels: "trade rose from $3.2 billion in 2011 to $3.9 billion
/// in 2021". Both must be right in one source.
final class LevelsCheck implements StatisticCheck {

  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final Wording FORM =
      Wording.of(
          THING
              + "\\s+(?:(?:has|have|had|also)\\s+)*(?:grown|grew|risen|rose|increased|expanded|soared|jumped|surged|climbed|went\\s+up|fell|fallen|dropped|declined|shrank|went)\\s+from\\s+(?<from>"
              + MONEY
              + ")\\s+in\\s+(?<base>"
              + YEAR
              + ")\\s+to\\s+(?<to>"
              + MONEY
              + ")\\s+in\\s+(?<end>"
              + YEAR
              + ")");

  private final World world;
  private final FigureVerdict verdict;

  LevelsCheck(World world) {
    this.world = world;
    verdict = new FigureVerdict(this);
  }

  @Override
  public String name() {
    return "two-levels";
  }

  @Override
  public boolean concerns(String text) {
    return text.contains(" from ") && AmountCheck.mayTellOfFlows(text);
  }

  @Override
  public Stream<Checked> check(SignedSentence sentence) {
    ThingText text = ThingText.of(sentence);
    return text.results(FORM).flatMap(found -> check(text, found).stream());
  }

  private Optional<Checked> check(ThingText text, MatchResult found) {
    Target target = text.target(found);
    SignedSentence sentence = text.sentence();
    ToldFigure from = text.figure(found, "from");
    ToldFigure to = text.figure(found, "to");
    String unit = from.quantity().unit();
    if (!unit.equals(to.quantity().unit())) {
      return Optional.empty();
    }
    Rates rates = new Rates(world.statistics(), sentence.scene().asOf());
    int base = Integer.parseInt(found.group("base"));
    int end = Integer.parseInt(found.group("end"));
    List<Candidate> all = new ArrayList<>();
    for (Series series : new SeriesBooks(world, sentence.scene()).of(target)) {
      SeriesView view = new SeriesView(target, new AreaNames(world.states()), series);
      Levels levels = Levels.of(view, base, end, unit, rates);
      candidate(levels, from, to).ifPresent(all::add);
    }
    String missing =
        "%s for %d and %d, from one source, would settle this.".formatted(target.data(), base, end);
    return verdict.of(
        sentence,
        from.start(),
        to.end(),
        ClaimType.GROWTH,
        new Candidates(all).evidence(target.goods() && rates.areOfficial(unit), missing));
  }

  /// What a series has for both years, in the unit of the claim.
  private record Levels(
      SeriesView view,
      int base,
      int end,
      String unit,
      Optional<BigDecimal> first,
      Optional<BigDecimal> last) {

    static Levels of(SeriesView view, int base, int end, String unit, Rates rates) {
      return new Levels(
          view, base, end, unit, level(view, base, unit, rates), level(view, end, unit, rates));
    }

    private static Optional<BigDecimal> level(SeriesView view, int year, String unit, Rates rates) {
      return view.series().in(year).flatMap(point -> rates.inUnit(point.value(), unit, year));
    }

    /// "3.2 billion dollars in 2011, 3.9 billion dollars in 2021".
    String words() {
      return first.map(value -> FigureText.of(value, unit)).orElse("")
          + " in "
          + base
          + last.map(value -> ", " + FigureText.of(value, unit) + " in " + end)
              .orElse(", no figure for " + end);
    }
  }

  /// Both levels in one series; only the first where it does not reach the second.
  private Optional<Candidate> candidate(Levels levels, ToldFigure from, ToldFigure to) {
    Optional<BigDecimal> first = levels.first();
    Optional<BigDecimal> last = levels.last();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = last.isPresent();
    Fit fit = from.fit(first.get(), world.hedges());
    if (whole) {
      Fit other = to.fit(last.get(), world.hedges());
      fit = other.compareTo(fit) > 0 ? other : fit;
    }
    boolean near =
        from.isNear(first.get(), AmountEvidence.MARGIN)
            && last.map(value -> to.isNear(value, AmountEvidence.MARGIN)).orElse(true);
    SeriesView view = levels.view();
    String definition = view.words() + ": " + levels.words();
    return Optional.of(
        new Candidate(
            view.interpretation(
                definition,
                new Quantity(last.orElse(first.get()), levels.unit(), Bound.EXACTLY),
                Set.of(levels.base(), levels.end()),
                whole && fit == Fit.PLAIN),
            fit,
            near,
            whole && SeriesBooks.isPlain(view.series(), view.target()),
            whole,
            whole,
            definition + "."));
  }
}
