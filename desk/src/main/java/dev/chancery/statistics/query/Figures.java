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
import dev.chancery.statistics.store.DuckDb;
import java.math.BigDecimal;
import java.nio.file.Path;
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
  private final Shelf shelf;

  public Figures(Archive archive, Areas areas, Flows flows, DuckDb database) {
    this.archive = archive;
    this.areas = areas;
    this.flows = flows;
    this.shelf = new Shelf(database, areas, flows);
  }

  /// Ranks the partners of a country, by each source that reaches the year.
  public Rankings rank(RankQuestion question) {
    List<Ranking> rankings = new ArrayList<>();
    List<PassedOver> passedOver = new ArrayList<>();
    Set<String> answered = new LinkedHashSet<>();
    List<Asked> asked =
        asked(question.flow(), question.mirror(), question.scope())
            .filter(one -> one.reaches(question.year(), question.year()))
            .toList();
    List<Ledger> ledgers =
        shelf.of(files(asked), side(question.mirror()), question.reporter().code());
    for (int at = 0; at < asked.size(); at++) {
      Asked one = asked.get(at);
      Vintage vintage = one.vintage();
      if (answered.contains(vintage.provenance().source())) {
        continue;
      }
      List<Ranking> found = rank(question, one, ledgers.get(at));
      if (found.isEmpty()) {
        continue;
      }
      Optional<String> objection = objection(question, one);
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
  private Optional<String> objection(RankQuestion question, Asked asked) {
    return switch (asked.vintage().partners()) {
      case SOME -> Optional.of("it has some partners only, no rank can be told");
      case ALL, LARGEST, UNSAID ->
          question.mirror() ? missingBooks(question, asked) : Optional.empty();
    };
  }

  private static Side side(boolean mirror) {
    return mirror ? Side.PARTNER : Side.REPORTER;
  }

  private static List<Path> files(List<Asked> asked) {
    return asked.stream().map(Asked::file).toList();
  }

  private Optional<String> missingBooks(RankQuestion question, Asked asked) {
    Bookkeepers keepers = shelf.bookkeepers(asked.file(), asked.books().flows(), question.year());
    boolean oneSided = flows.kind(question.flow()).filter(FlowKind::isOneSided).isPresent();
    return keepers.areNearlyAll(areas, oneSided)
        ? Optional.empty()
        : Optional.of(keepers.why(areas));
  }

  private List<Ranking> rank(RankQuestion question, Asked asked, Ledger ledger) {
    Map<String, List<Ledger.Partner>> byUnit = new TreeMap<>();
    ledger
        .partners(asked.books(), question.reporter().code(), question.year())
        .forEach(each -> byUnit.computeIfAbsent(each.unit(), _ -> new ArrayList<>()).add(each));
    return byUnit.entrySet().stream()
        .map(each -> ranking(question, asked.vintage(), each.getKey(), each.getValue()))
        .filter(ranking -> !ranking.rows().isEmpty())
        .toList();
  }

  private Ranking ranking(
      RankQuestion question, Vintage vintage, String unit, List<Ledger.Partner> partners) {
    List<RankedArea> ranked = new ArrayList<>();
    Optional<BigDecimal> world = Optional.empty();
    BigDecimal unspecified = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ZERO;
    for (Ledger.Partner partner : partners) {
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
    List<Asked> asked =
        asked(question.flow(), question.mirror(), question.scope())
            .filter(one -> one.reaches(question.from(), question.to()))
            .toList();
    Pair pair = pair(question);
    List<Ledger> ledgers = shelf.of(files(asked), pair.side(), pair.own());
    for (int at = 0; at < asked.size(); at++) {
      Vintage vintage = asked.get(at).vintage();
      for (Ledger.Year year : ledgers.get(at).years(asked.get(at).books().flows(), pair)) {
        if (year.year() < question.from() || year.year() > question.to()) {
          continue;
        }
        found
            .computeIfAbsent(
                new SourceUnit(vintage.provenance().source(), year.unit()), _ -> new TreeMap<>())
            .putIfAbsent(
                year.year(), new Series.Point(year.year(), year.value(), year.status(), vintage));
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

  /// What stands in the partner's books about a country is found among all that the partner wrote,
  /// which lies together.
  private static Pair pair(SeriesQuestion question) {
    String own = question.reporter().code();
    return question
        .partner()
        .filter(_ -> question.mirror())
        .map(partner -> new Pair(Side.REPORTER, partner.code(), own))
        .orElseGet(() ->
            new Pair(side(question.mirror()), own, question.partner().map(Area::code).orElse("")));
  }

  /// The vintages that could answer, with what they reach over: what a question without an answer
  /// may be told.
  public List<Vintage> measuring(Flow flow) {
    return Stream.of(true, false)
        .flatMap(mirror -> asked(flow, mirror, Scope.ALL))
        .map(Asked::vintage)
        .distinct()
        .sorted(Comparator.comparing(Vintage::id))
        .toList();
  }

  private Stream<Asked> asked(Flow flow, boolean mirror, Scope scope) {
    return archive.vintages().stream()
        .filter(held -> scope.includes(held.vintage()))
        .flatMap(held ->
            Books.of(held.vintage(), flow, mirror, flows).stream()
                .map(books -> new Asked(held, books)));
  }
}
