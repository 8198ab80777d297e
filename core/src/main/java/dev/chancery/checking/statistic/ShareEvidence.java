package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.frame.Fit;
import dev.chancery.checking.frame.World;
import dev.chancery.model.Bound;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the figures say to the share of a partner.
///
/// @param subject whose share it is
/// @param object in whose trade
record ShareEvidence(
    World world,
    PartnerBooks books,
    String subject,
    String object,
    PartnerFlow flow,
    MeantYears years) {

  private static final BigDecimal MARGIN = new BigDecimal("1.2");

  Evidence of(ToldFigure told) {
    int meant = years.reached(year -> books.reach(object, flow, year));
    List<Candidate> all = new ArrayList<>();
    IntStream.concat(
            IntStream.of(meant),
            years.named()
                ? IntStream.of(meant - 1, meant + 1)
                : years.all().stream().mapToInt(Integer::intValue))
        .distinct()
        .forEach(year -> {
          for (Ranking ranking : books.rankings(object, flow, year)) {
            candidates(told, ranking, year == meant).forEach(all::add);
          }
        });
    boolean reached = all.stream().anyMatch(Candidate::meant);
    if (reached && years.named()) {
      all.removeIf(one -> !one.meant());
    }
    return new Candidates(all).evidence(meant == years.plain(), missing());
  }

  /// The share as the partner is plainly counted, and with Hong Kong where China is told of.
  private Stream<Candidate> candidates(ToldFigure told, Ranking found, boolean meant) {
    Ranking plain = books.as(found, subject, object);
    Stream<PartnerBooks.Variant> others =
        books.variants(found, subject, object).stream()
            .filter(other -> !value(other.ranking()).equals(value(plain)));
    return Stream.concat(Stream.of(new PartnerBooks.Variant("", plain)), others)
        .flatMap(each -> candidate(told, each, meant).stream());
  }

  private Optional<BigDecimal> value(Ranking ranking) {
    return ranking.of(subject).map(Place::value);
  }

  private Optional<Candidate> candidate(
      ToldFigure told, PartnerBooks.Variant counted, boolean meant) {
    return counted
        .ranking()
        .of(subject)
        .flatMap(place -> percent(counted.ranking(), place))
        .map(percent -> candidate(told, counted, percent, meant));
  }

  private static Optional<BigDecimal> percent(Ranking ranking, Place place) {
    if (ranking.unit().equals("percent")) {
      return Optional.of(place.value());
    }
    return ranking
        .total()
        .filter(total -> total.signum() > 0)
        .map(total ->
            place
                .value()
                .movePointRight(2)
                .divide(total, MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP));
  }

  private Candidate candidate(
      ToldFigure told, PartnerBooks.Variant counted, BigDecimal percent, boolean meant) {
    Ranking ranking = counted.ranking();
    Fit fit = told.fit(percent, world.hedges());
    AreaNames names = new AreaNames(world.states());
    RankForms.Told asked = new RankForms.Told(0, 0, 1, flow, subject, object);
    RankView view = new RankView(asked, names, ranking, counted.words());
    boolean plain = counted.words().isEmpty() && ranking.books() == Books.OWN && ranking.complete();
    String definition = names.owner(subject) + " share in " + view.definition();
    return new Candidate(
        new Interpretation(
            definition,
            ranking.vintage().title(),
            ranking.vintage().id(),
            view.asked(),
            view.figures(),
            new Quantity(percent, "percent", Bound.EXACTLY),
            null,
            fit == Fit.PLAIN && (meant || !years.named())),
        fit,
        told.isNear(percent, MARGIN),
        plain && meant,
        meant,
        meant || !years.named(),
        "%s: %s percent; the text has \"%s\"."
            .formatted(definition, percent.toPlainString(), told.words().strip()));
  }

  private String missing() {
    return "%s of %s for %d would settle this."
        .formatted(flow.data(), new AreaNames(world.states()).of(object), years.plain());
  }
}
