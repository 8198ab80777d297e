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
import java.util.stream.Collectors;
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
    int meant = years.reached(this::isReached);
    List<Candidate> all = new ArrayList<>();
    IntStream.concat(
            IntStream.of(meant),
            years.named()
                ? IntStream.of(meant - 1, meant + 1)
                : years.all().stream().mapToInt(Integer::intValue))
        .distinct()
        .forEach(year -> {
          for (PartnerBooks.Variant whole : wholes(year)) {
            candidates(told, whole, year == meant).forEach(all::add);
          }
        });
    boolean reached = all.stream().anyMatch(Candidate::meant);
    if (reached && years.named()) {
      all.removeIf(one -> !one.meant());
    }
    return new Candidates(all).evidence(meant == years.plain(), missing());
  }

  private boolean isReached(int year) {
    return books.reach(object, flow, year)
        || (isUnion() && new UnionBooks(books).reach(flow, year));
  }

  private boolean isUnion() {
    return object.equals(UnionBooks.UNION);
  }

  /// The trade of which it is a share: that of the object, of a union under both meanings.
  private List<PartnerBooks.Variant> wholes(int year) {
    Stream<PartnerBooks.Variant> own =
        books.rankings(object, flow, year).stream()
            .map(ranking -> new PartnerBooks.Variant("", ranking));
    Stream<PartnerBooks.Variant> union =
        isUnion() ? new UnionBooks(books).of(subject, flow, year).stream() : Stream.of();
    return Stream.concat(own, union).toList();
  }

  /// The share as the partner is plainly counted, and with Hong Kong where China is told of.
  private Stream<Candidate> candidates(ToldFigure told, PartnerBooks.Variant whole, boolean meant) {
    Ranking plain = books.as(whole.ranking(), subject, object);
    Stream<PartnerBooks.Variant> others =
        books.variants(whole.ranking(), subject, object).stream()
            .filter(other -> !value(other.ranking()).equals(value(plain)))
            .map(other -> new PartnerBooks.Variant(whole.and(other.words()), other.ranking()));
    return Stream.concat(Stream.of(new PartnerBooks.Variant(whole.words(), plain)), others)
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
    boolean usual = counted.words().isEmpty() || counted.words().equals(UnionBooks.AS_ONE);
    boolean plain = usual && ranking.books() == Books.OWN && ranking.complete();
    String definition = names.owner(subject) + " share in " + view.definition();
    return new Candidate(
        new Interpretation(
            definition,
            ranking.vintage().title(),
            ranking.vintage().id(),
            isUnion() ? asked(names, ranking) : view.asked(),
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

  /// The questions whose answers make the trade of the union.
  private String asked(AreaNames names, Ranking ranking) {
    return books.members(object, "", ranking.year()).stream()
            .limit(2)
            .map(member -> new RankForms.Told(0, 0, 1, flow, subject, member))
            .map(asked -> new RankView(asked, names, ranking, "").asked())
            .collect(Collectors.joining("; "))
        + "; and so for the other members";
  }

  private String missing() {
    return "%s of %s for %d would settle this."
        .formatted(flow.data(), new AreaNames(world.states()).of(object), years.plain());
  }
}
