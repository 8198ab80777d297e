package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.model.Figure;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A rank that is told beside one ranking.
///
/// @param counted how partners are counted in it, where not plainly
record RankView(RankForms.Told told, AreaNames names, Ranking ranking, String counted) {

  /// By how much two books of the same trade differ without either being wrong: 10 to 20 percent is
  /// usual.
  private static final BigDecimal MARGIN = new BigDecimal("1.2");

  private static final int SHOWN = 1;
  private static final int FIRST = 3;

  /// The place of the one that is ranked; 0 where it has none.
  int place() {
    return own().map(Place::rank).orElse(0);
  }

  private Optional<Place> own() {
    return ranking.of(told.subject());
  }

  /// Those with the same figure share all their places.
  private boolean holds() {
    return own()
        .map(own -> {
          long equal = ranking.places().stream().filter(each -> each.rank() == own.rank()).count();
          return own.rank() <= told.rank() && told.rank() < own.rank() + equal;
        })
        .orElse(false);
  }

  Interpretation interpretation() {
    return interpretation(definition(), holds());
  }

  /// The same, shown though its year is not the one that is meant.
  Interpretation notMeant() {
    return interpretation(definition() + " (not the year that is meant)", false);
  }

  private Interpretation interpretation(String definition, boolean agrees) {
    String source = ranking.vintage().title();
    Interpretation bare =
        place() == 0
            ? Interpretation.found(
                definition, source, "not among the " + ranking.places().size() + " named", agrees)
            : Interpretation.computed(
                definition, source, Quantity.exactly(place(), "rank"), agrees);
    return bare.of(ranking.vintage().id(), asked(), figures());
  }

  /// The same with the margin by which the books of two partners usually differ, where it makes the
  /// rank right.
  Optional<Interpretation> withMargin() {
    boolean near = !holds() && isNear();
    return near
        ? Optional.of(
            interpretation(
                definition() + ", allowing for the fifth by which two books usually differ", true))
        : Optional.empty();
  }

  private boolean isNear() {
    return own()
        .flatMap(own -> holder().map(holder -> isNear(own.value(), holder.value())))
        .orElse(false);
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.max(other).compareTo(one.min(other).multiply(MARGIN)) <= 0;
  }

  /// Who has the place that is told.
  private Optional<Place> holder() {
    return told.rank() <= ranking.places().size() && told.rank() > 0
        ? Optional.of(ranking.places().get(told.rank() - 1))
        : Optional.empty();
  }

  /// Whether the rank may be called false by this ranking.
  boolean isFirm() {
    boolean own = ranking.books() == Books.OWN || told.flow().isInPartnersBooks();
    return own && ranking.complete() && holder().isPresent() && !isNear();
  }

  String definition() {
    String whose =
        switch (ranking.books()) {
          case OWN -> ranking.complete() ? "by its own books" : "by its largest partners' shares";
          case MIRROR -> "by the books of its partners";
          case BOTH -> "by figures made of both books";
        };
    return "%s %s in %d, %s%s"
        .formatted(
            names.owner(told.object()),
            told.flow().words(),
            ranking.year(),
            whose,
            counted.isEmpty() ? "" : ", " + counted);
  }

  /// What to ask the command line for.
  String asked() {
    return "rank %s %s --year %d --source %s%s"
        .formatted(
            told.object(),
            told.flow().measure(),
            ranking.year(),
            ranking.vintage().source(),
            ranking.books() == Books.MIRROR ? " --mirror" : "");
  }

  /// Those beside the one that is ranked and beside the place that is told, and the first ones.
  List<Figure> figures() {
    return shown().stream()
        .map(each ->
            new Figure(
                names.plain(each.area()),
                each.rank(),
                each.value(),
                ranking.unit(),
                each.area().equals(told.subject())))
        .toList();
  }

  private List<Place> shown() {
    return ranking.places().stream()
        .filter(each ->
            each.rank() <= FIRST
                || Math.abs(each.rank() - told.rank()) <= SHOWN
                || (place() > 0 && Math.abs(each.rank() - place()) <= SHOWN))
        .toList();
  }

  /// "10th in 2024: 9th Spain 1.9, 10th South Korea 1.86 ... billion dollars".
  String summary() {
    String subject = names.of(told.subject());
    if (place() == 0) {
      return "%s is not among the %d partners that are named for %s."
          .formatted(subject, ranking.places().size(), definition());
    }
    String neighbours =
        ranking.places().stream()
            .filter(each -> Math.abs(each.rank() - place()) <= SHOWN)
            .map(each ->
                "%s %s %s"
                    .formatted(
                        FigureText.ordinal(each.rank()),
                        names.plain(each.area()),
                        FigureText.of(each.value(), ranking.unit())))
            .collect(Collectors.joining(", "));
    return "%s is %s in %s: %s.%s"
        .formatted(subject, FigureText.ordinal(place()), definition(), neighbours, nearness());
  }

  private String nearness() {
    if (holds() || holder().isEmpty() || own().isEmpty()) {
      return "";
    }
    String off = FigureText.off(own().get().value(), holder().get().value());
    return " Its figure is %s %s the %s of the %s."
        .formatted(
            off,
            off.endsWith("short") ? "of" : "than",
            FigureText.of(holder().get().value(), ranking.unit()),
            FigureText.ordinal(told.rank()));
  }
}
