package dev.chancery.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Towns and other places by name. One name may stand for many: "Lima" is in Peru and in Ohio.
///
/// A row is turned into a [Place] when it is asked for: an article names few of the many thousands.
public final class Places {

  private static final Comparator<Place> BY_POPULATION =
      Comparator.comparingInt(Place::population).reversed();

  private final Table table;
  private final Map<String, List<Row>> byName;

  private Places(Table table) {
    this.table = table;
    byName = new HashMap<>(2 * table.rows().size());
    for (Row row : table.rows()) {
      enter(row.required("name"), row);
      row.list("names").forEach(name -> enter(name, row));
    }
  }

  private void enter(String name, Row row) {
    List<Row> same = byName.computeIfAbsent(Spelling.plain(name), _ -> new ArrayList<>(1));
    if (same.isEmpty() || same.getLast() != row) {
      same.add(row);
    }
  }

  /// Those of the program's table, which is read once for all.
  public static Places load() {
    return Loaded.ONES;
  }

  private static final class Loaded {

    static final Places ONES = of(Table.load(Places.class, "places.tsv"));
  }

  static Places of(Table table) {
    return new Places(table);
  }

  /// All places, in the table's order.
  public List<Place> all() {
    return table.map(Place::read);
  }

  /// The places called `name`, the largest first. Capitals count.
  public List<Place> byName(String name) {
    List<Row> rows = byName.getOrDefault(Spelling.plain(name), List.of());
    return new Table(table.name(), List.of(), rows)
        .map(Place::read).stream().sorted(BY_POPULATION).toList();
  }

  /// Whether any place is called `name`.
  public boolean knows(String name) {
    return byName.containsKey(Spelling.plain(name));
  }

  /// The largest place called `name` in a state.
  ///
  /// @param code the state's ISO 3166-1 alpha-3 code
  public Optional<Place> inState(String name, String code) {
    return byName(name).stream().filter(place -> place.code().equals(code)).findFirst();
  }

  /// The place meant by "Springfield, Illinois".
  ///
  /// @param admin1 the province or state within the state
  public Optional<Place> inProvince(String name, String admin1) {
    return byName(name).stream().filter(place -> place.admin1().equals(admin1)).findFirst();
  }
}
