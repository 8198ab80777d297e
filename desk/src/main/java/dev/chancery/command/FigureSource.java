package dev.chancery.command;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.FlowKind;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.query.Figures;
import dev.chancery.statistics.query.Scope;
import dev.chancery.statistics.store.Archive;
import dev.chancery.statistics.store.DuckDb;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the commands that show figures share: areas and flows as a person names them, and the
/// figures.
final class FigureSource implements AutoCloseable {

  private final Areas areas;
  private final Flows flows;
  private final DuckDb database;
  private final Figures figures;

  FigureSource(StatisticsFolders folders) {
    Supplier<DuckDb> starting = DuckDb.starting();
    areas = Areas.load();
    flows = Flows.load();
    database = starting.get();
    figures = new Figures(Archive.of(folders.all()), areas, flows, database);
  }

  Figures figures() {
    return figures;
  }

  Flows flows() {
    return flows;
  }

  /// The area of a code or name.
  Area area(String written) {
    return area(areas, written);
  }

  static Area area(Areas areas, String written) {
    return areas
        .byCode(written.toUpperCase(Locale.ROOT))
        .or(() -> areas.byName(written))
        .orElseThrow(() ->
            wrong(
                written
                    + " is neither the code nor the name of an area;"
                    + " codes are such as PER, names such as Peru"));
  }

  /// The flow of a name.
  Flow flow(String written) {
    String all =
        flows.all().stream().map(kind -> kind.flow().name()).collect(Collectors.joining(", "));
    return flows
        .called(written)
        .orElseThrow(
            () -> wrong(written + " is no flow: try exports, imports, trade, aid; all are " + all));
  }

  /// Whether the flow is of one area alone, as its population is.
  boolean isOfOneArea(Flow flow) {
    return flows.kind(flow).map(kind -> !kind.betweenTwo()).orElse(false);
  }

  /// The failure of a question that no vintage in its scope answers.
  ChanceryException nothing(String asked, Flow flow, Scope scope) {
    return wrong("no figures for " + asked + ": " + why(flow, scope));
  }

  private String why(Flow flow, Scope scope) {
    List<Vintage> all = figures.measuring(flow);
    List<Vintage> near = all.stream().filter(scope::includes).toList();
    String title = flows.kind(flow).map(FlowKind::title).orElse(flow.name());
    if (all.isEmpty()) {
      return "no vintage at hand has " + title;
    }
    if (near.isEmpty()) {
      return "none with "
          + title
          + " is "
          + scope.words()
          + "; without that there are "
          + named(all);
    }
    return "those with " + title + " are " + named(near);
  }

  private static String named(List<Vintage> vintages) {
    return vintages.stream()
        .map(each -> each.id() + " " + each.firstYear() + "-" + each.lastYear())
        .collect(Collectors.joining(", "));
  }

  static ChanceryException wrong(String why) {
    return new ChanceryException(Code.BAD_USAGE, why);
  }

  @Override
  public void close() {
    database.close();
  }
}
