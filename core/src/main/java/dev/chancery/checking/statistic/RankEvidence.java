package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Ranking;
import dev.chancery.model.Interpretation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the figures say to a rank.
final class RankEvidence {

  /// How far back figures may lie that are still meant by "now".
  private static final int RECENT = 3;

  /// How far from the year that is meant others are looked for, to be shown.
  private static final int NEAR = 4;

  private final RankForms.Told told;
  private final MeantYears years;
  private final PartnerBooks books;
  private final AreaNames names;

  RankEvidence(PartnerBooks books, AreaNames names, RankForms.Told told, MeantYears years) {
    this.books = books;
    this.names = names;
    this.told = told;
    this.years = years;
  }

  Evidence gathered() {
    Optional<Integer> reached =
        candidates().filter(year -> books.reach(told.object(), told.flow(), year)).findFirst();
    if (reached.isEmpty()) {
      return missing();
    }
    int year = reached.get();
    List<RankView> plain = views(year);
    List<Interpretation> others = new ArrayList<>();
    RankView first = plain.getFirst();
    first.withMargin().ifPresent(others::add);
    years.all().stream()
        .filter(other -> other != year)
        .flatMap(other -> views(other).stream())
        .map(RankView::interpretation)
        .forEach(others::add);
    boolean firm = year == years.plain() && first.isFirm();
    return new Evidence(
        plain.stream().map(RankView::interpretation).toList(),
        others,
        firm,
        first.summary(),
        need(first));
  }

  /// The years that may be meant, the one that is plainly meant first.
  private Stream<Integer> candidates() {
    return years.named()
        ? years.all().stream()
        : IntStream.range(0, RECENT).mapToObj(back -> years.plain() - back);
  }

  private List<RankView> views(int year) {
    List<RankView> all = new ArrayList<>();
    for (Ranking ranking : books.rankings(told.object(), told.flow(), year)) {
      RankView plain =
          new RankView(told, names, books.as(ranking, told.subject(), told.object()), "");
      all.add(plain);
      books.variants(ranking, told.subject(), told.object()).stream()
          .map(variant -> new RankView(told, names, variant.ranking(), variant.words()))
          .filter(variant -> variant.place() != plain.place())
          .forEach(all::add);
    }
    return all;
  }

  private Evidence missing() {
    List<Interpretation> near =
        nearest().stream().flatMap(year -> views(year).stream()).map(RankView::notMeant).toList();
    return new Evidence(
        List.of(),
        near,
        false,
        "",
        told.flow().data()
            + " of "
            + names.of(told.object())
            + " for "
            + years.plain()
            + " would settle this"
            + (near.isEmpty() ? "." : "; the nearest years at hand are shown."));
  }

  /// The nearest years that are reached, one before and one after.
  private List<Integer> nearest() {
    return Stream.of(-1, 1)
        .flatMap(way ->
            IntStream.rangeClosed(1, NEAR)
                .mapToObj(far -> years.plain() + way * far)
                .filter(year -> books.reach(told.object(), told.flow(), year))
                .findFirst()
                .stream())
        .toList();
  }

  private String need(RankView first) {
    return first.summary()
        + " "
        + told.flow().data()
        + " from "
        + names.owner(told.object())
        + " own books for "
        + years.plain()
        + " would settle this.";
  }
}
