package dev.chancery.answering;

import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.figure.Reach;
import dev.chancery.checking.figure.Series;
import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.query.Figures;
import dev.chancery.statistics.query.RankQuestion;
import dev.chancery.statistics.query.Scope;
import dev.chancery.statistics.query.SeriesQuestion;
import dev.chancery.statistics.store.Archive;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.VintageFolder;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The vintages of some folders, opened. Broken vintages are told and left out when a question
/// first meets them. Not for several threads at once.
final class OpenFigures implements AutoCloseable {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Areas areas;
  private final Flows flows;
  private final Recent<Object, List<?>> recent = new Recent<>();
  private final Consumer<String> warnings;
  private final DuckDb database;
  private Archive archive;
  private Figures figures;

  private OpenFigures(List<VintageFolder> folders, Consumer<String> warnings) {
    Supplier<DuckDb> starting = DuckDb.starting();
    areas = Areas.load();
    flows = Flows.load();
    archive = Archive.of(folders);
    this.warnings = warnings;
    database = starting.get();
    figures = new Figures(archive, areas, flows, database);
  }

  /// Opens those of these folders whose catalogue can be read.
  static OpenFigures of(List<VintageFolder> folders, Consumer<String> warnings) {
    return new OpenFigures(
        folders.stream().filter(folder -> isReadable(folder, warnings)).toList(), warnings);
  }

  private static boolean isReadable(VintageFolder folder, Consumer<String> warnings) {
    try {
      folder.catalogue();
      return true;
    } catch (ChanceryException e) {
      warnings.accept(String.valueOf(e.getMessage()));
      return false;
    }
  }

  List<Ranking> rankings(Asked asked, int year) {
    record Key(Asked asked, int year) {}
    return kept(
        new Key(asked, year),
        () ->
            area(asked).stream()
                .map(area ->
                    new RankQuestion(
                        area, new Flow(asked.flow()), year, asked.mirror(), scope(asked)))
                .flatMap(question -> figures.rank(question).all().stream())
                .map(Answers::ranking)
                .filter(found -> !asked.mirror() || found.books() != Books.BOTH)
                .toList());
  }

  List<Series> series(Asked asked, Optional<String> partner) {
    record Key(Asked asked, Optional<String> partner) {}
    return kept(new Key(asked, partner), () -> findSeries(asked, partner));
  }

  private List<Series> findSeries(Asked asked, Optional<String> partner) {
    Optional<Area> other = partner.flatMap(areas::byCode);
    if (partner.isPresent() && other.isEmpty()) {
      return List.of();
    }
    return area(asked).stream()
        .map(area ->
            new SeriesQuestion(
                area,
                other,
                new Flow(asked.flow()),
                FIRST_YEAR,
                LAST_YEAR,
                asked.mirror(),
                scope(asked)))
        .flatMap(question -> figures.series(question).stream())
        .map(found -> Answers.series(found, asked.mirror()))
        .filter(found -> !asked.mirror() || found.books() != Books.BOTH)
        .toList();
  }

  List<Reach> reach(String flow) {
    return figures.measuring(new Flow(flow)).stream()
        .map(one -> new Reach(Answers.vintage(one), one.firstYear(), one.lastYear()))
        .toList();
  }

  private Optional<Area> area(Asked asked) {
    return areas.byCode(asked.area());
  }

  private static Scope scope(Asked asked) {
    return new Scope(Optional.empty(), asked.knownOn());
  }

  @SuppressWarnings("unchecked") // a key is asked with one kind of answer only
  private <T> List<T> kept(Object key, Supplier<List<T>> question) {
    return (List<T>) recent.of(key, () -> answered(question));
  }

  /// Asks; where a vintage proves broken, tells it and asks again without it.
  private <T> List<T> answered(Supplier<List<T>> question) {
    try {
      return question.get();
    } catch (ChanceryException e) {
      int all = archive.vintages().size();
      archive = archive.keeping(this::isSound);
      if (archive.vintages().size() == all) {
        throw e;
      }
      figures = new Figures(archive, areas, flows, database);
      return answered(question);
    }
  }

  private boolean isSound(Archive.Held held) {
    try {
      held.file();
      return true;
    } catch (ChanceryException e) {
      warnings.accept(e.getMessage() + " It is left out.");
      return false;
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
