package dev.chancery.statistics.query;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.store.DuckDb;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Keeps what was read of the vintages. At first it reads what concerns an area, of all vintages at
/// once; a vintage that is asked about ever more areas is laid out whole.
final class Shelf {

  /// By then reading area by area has taken about as long as reading all.
  private static final int OFTEN = 8;

  /// How many totals are laid out at most, in all vintages: some 120 MB.
  private static final int MOST = 4_000_000;

  private static final int AREAS_KEPT = 200;

  private final FigureRows rows;
  private final Map<Path, Ledger> whole = new HashMap<>();
  private final Map<Path, Integer> readings = new HashMap<>();
  private final Map<Keepers, Map<Integer, Bookkeepers>> keepers = new HashMap<>();
  private final Map<OfArea, Ledger> areas =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OfArea, Ledger> eldest) {
          return size() > AREAS_KEPT;
        }
      };

  private record OfArea(Path file, Side side, String area) {}

  private record Keepers(Path file, List<Flow> flows) {}

  Shelf(DuckDb database, Areas areas, Flows flows) {
    CodeTable codes = new CodeTable(database);
    codes.add(
        Stream.of(
                areas.all().stream().map(Area::code),
                flows.all().stream().map(kind -> kind.flow().name()),
                Stream.of(Status.values()).map(Status::code),
                Stream.of("USD", "percent"))
            .flatMap(words -> words)
            .toList());
    rows = new FigureRows(database, codes);
  }

  /// What files hold of an area on a side, in their order.
  List<Ledger> of(List<Path> files, Side side, String area) {
    List<Path> unread =
        files.stream()
            .filter(file -> !whole.containsKey(file))
            .filter(file -> !areas.containsKey(new OfArea(file, side, area)))
            .toList();
    List<Path> often = unread.stream().filter(this::isAskedOften).toList();
    often.forEach(this::layOut);
    List<Path> fresh = unread.stream().filter(file -> !whole.containsKey(file)).toList();
    if (!fresh.isEmpty()) {
      rows.of(fresh, side, area)
          .forEach((file, ledger) -> areas.put(new OfArea(file, side, area), ledger));
    }
    return files.stream().map(file -> ledger(file, side, area)).toList();
  }

  private Ledger ledger(Path file, Side side, String area) {
    Ledger all = whole.get(file);
    return all != null ? all : areas.getOrDefault(new OfArea(file, side, area), rows.none());
  }

  private boolean isAskedOften(Path file) {
    return readings.merge(file, 1, Integer::sum) > OFTEN;
  }

  private void layOut(Path file) {
    int held = whole.values().stream().mapToInt(Ledger::size).sum();
    if (held + rows.count(file) <= MOST) {
      whole.put(file, rows.all(file));
      areas.keySet().removeIf(of -> of.file().equals(file));
    } else {
      readings.put(file, Integer.MIN_VALUE);
    }
  }

  /// Who wrote books of the flows in a year, and about whom.
  Bookkeepers bookkeepers(Path file, List<Flow> flows, int year) {
    return keepers
        .computeIfAbsent(new Keepers(file, flows), _ -> rows.bookkeepers(file, flows))
        .getOrDefault(year, Bookkeepers.NONE);
  }
}
