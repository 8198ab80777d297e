package dev.chancery.statistics.query;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.FlowKind;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaKind;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.query.Rankings.PassedOver;
import dev.chancery.statistics.store.Archive;
import dev.chancery.statistics.store.Archive.Held;
import dev.chancery.statistics.store.DuckDb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The door to the figures: asks every source the same question, and keeps their answers apart.
public final class Figures {

  private final Archive archive;
  private final Areas areas;
  private final Flows flows;
  private final FigureRows rows;

  public Figures(Archive archive, Areas areas, Flows flows, DuckDb database) {
    this.archive = archive;
    this.areas = areas;
    this.flows = flows;
    this.rows = new FigureRows(database);
  }

  /// Ranks the partners of a country, by each source that reaches the year.
  public Rankings rank(RankQuestion question) {
    List<Ranking> rankings = new ArrayList<>();
    List<PassedOver> passedOver = new ArrayList<>();
    Set<String> answered = new LinkedHashSet<>();
    for (Held held : asked(question.flow(), question.mirror(), question.scope())) {
      Vintage vintage = held.vintage();
      if (answered.contains(vintage.provenance().source()) || !reaches(vintage, question.year())) {
        continue;
      }
      List<Ranking> found = rank(question, held);
      if (found.isEmpty()) {
        continue;
      }
      Optional<String> objection = objection(question, held);
      if (objection.isPresent()) {
        passedOver.add(new PassedOver(vintage, objection.get()));
      } else {
        rankings.addAll(found);
        answered.add(vintage.provenance().source());
      }
    }
    return new Rankings(rankings, passedOver);
  }

  /// Why a ranking made of this vintage would be wrong.
  private Optional<String> objection(RankQuestion question, Held held) {
    return switch (held.vintage().partners()) {
      case SOME -> Optional.of("it has some partners only, no rank can be told");
      case ALL, LARGEST, UNSAID ->
          question.mirror() ? missingBooks(question, held) : Optional.empty();
    };
  }

  private Optional<String> missingBooks(RankQuestion question, Held held) {
    Books books = books(held.vintage(), question.flow(), true).orElseThrow();
    Bookkeepers keepers = rows.bookkeepers(held.file(), books, question.year());
    boolean oneSided = flows.kind(question.flow()).filter(FlowKind::isOneSided).isPresent();
    return keepers.areNearlyAll(areas, oneSided)
        ? Optional.empty()
        : Optional.of(keepers.why(areas));
  }

  private static boolean reaches(Vintage vintage, int year) {
    return vintage.firstYear() <= year && year <= vintage.lastYear();
  }

  private List<Ranking> rank(RankQuestion question, Held held) {
    Books books = books(held.vintage(), question.flow(), question.mirror()).orElseThrow();
    Map<String, List<FigureRows.Partner>> byUnit = new TreeMap<>();
    rows.partners(held.file(), books, question.reporter().code(), question.year())
        .forEach(each -> byUnit.computeIfAbsent(each.unit(), _ -> new ArrayList<>()).add(each));
    return byUnit.entrySet().stream()
        .map(each -> ranking(question, held.vintage(), each.getKey(), each.getValue()))
        .filter(ranking -> !ranking.rows().isEmpty())
        .toList();
  }

  private Ranking ranking(
      RankQuestion question, Vintage vintage, String unit, List<FigureRows.Partner> partners) {
    List<RankedArea> ranked = new ArrayList<>();
    Optional<BigDecimal> world = Optional.empty();
    BigDecimal unspecified = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ZERO;
    for (FigureRows.Partner partner : partners) {
      Area area = areas.ofVintage(partner.area());
      if (area.code().equals(Area.WORLD)) {
        world = Optional.of(partner.value());
      } else if (area.kind() == AreaKind.UNSPECIFIED) {
        unspecified = unspecified.add(partner.value());
      } else if (area.isRanked() && !area.equals(question.reporter())) {
        boolean equal = !ranked.isEmpty() && partner.value().compareTo(last) == 0;
        int rank = equal ? ranked.getLast().rank() : ranked.size() + 1;
        ranked.add(new RankedArea(rank, area, partner.value()));
        last = partner.value();
      }
    }
    Status status = partners.getFirst().status();
    return new Ranking(question, vintage, unit, status, ranked, world, unspecified);
  }

  /// The figures from year to year, by each source that has any.
  public List<Series> series(SeriesQuestion question) {
    Map<SourceUnit, Map<Integer, Series.Point>> found = new LinkedHashMap<>();
    for (Held held : asked(question.flow(), question.mirror(), question.scope())) {
      Vintage vintage = held.vintage();
      if (vintage.firstYear() <= question.to() && question.from() <= vintage.lastYear()) {
        for (FigureRows.Year year : years(question, held)) {
          found
              .computeIfAbsent(
                  new SourceUnit(vintage.provenance().source(), year.unit()), _ -> new TreeMap<>())
              .putIfAbsent(
                  year.year(), new Series.Point(year.year(), year.value(), year.status(), vintage));
        }
      }
    }
    return found.entrySet().stream()
        .map(each ->
            new Series(
                question,
                each.getKey().source(),
                each.getKey().unit(),
                List.copyOf(each.getValue().values())))
        .toList();
  }

  private record SourceUnit(String source, String unit) {}

  private List<FigureRows.Year> years(SeriesQuestion question, Held held) {
    Books books = books(held.vintage(), question.flow(), question.mirror()).orElseThrow();
    return rows.years(held.file(), books, question);
  }

  /// The vintages that could answer, with what they reach over: what a question without an answer
  /// may be told.
  public List<Vintage> measuring(Flow flow) {
    return Stream.concat(
            asked(flow, false, Scope.ALL).stream(), asked(flow, true, Scope.ALL).stream())
        .map(Held::vintage)
        .distinct()
        .sorted(Comparator.comparing(Vintage::id))
        .toList();
  }

  private List<Held> asked(Flow flow, boolean mirror, Scope scope) {
    return archive.vintages().stream()
        .filter(held -> scope.includes(held.vintage()))
        .filter(held -> books(held.vintage(), flow, mirror).isPresent())
        .toList();
  }

  private Optional<Books> books(Vintage vintage, Flow flow, boolean mirror) {
    return Books.of(vintage, flow, mirror, flows);
  }
}
