package dev.chancery.statistics.area;

import dev.chancery.reference.Row;
import dev.chancery.reference.State;
import dev.chancery.reference.States;
import dev.chancery.reference.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All areas that statistics speak of: the states of the reference tables, and areas.tsv.
public final class Areas {

  private final Map<String, Area> byCode = new LinkedHashMap<>();
  private final Map<String, Area> byName = new LinkedHashMap<>();
  private final States states;

  private Areas(States states, Table areas, Table names) {
    this.states = states;
    for (State state : states.all()) {
      AreaKind kind = state.until().isPresent() ? AreaKind.FORMER : AreaKind.COUNTRY;
      byCode.put(state.code(), new Area(state.code(), kind, state.name()));
    }
    areas.map(this::entered);
    names.map(this::named);
  }

  /// Reads the tables of the program.
  public static Areas load() {
    return new Areas(
        States.load(),
        Table.load(Areas.class, "areas.tsv"),
        Table.load(Areas.class, "area_names.tsv"));
  }

  private Area entered(Row row) {
    AreaKind kind = AreaKind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
    Area area = new Area(row.required("code"), kind, row.required("name"));
    if (byCode.putIfAbsent(area.code(), area) != null) {
      throw new IllegalArgumentException(area.code() + " stands for another area already");
    }
    return area;
  }

  private Area named(Row row) {
    String code = row.required("area");
    Area area =
        byCode(code).orElseThrow(() -> new IllegalArgumentException("no area is coded " + code));
    byName.put(row.required("name"), area);
    return area;
  }

  public Collection<Area> all() {
    return byCode.values();
  }

  public Optional<Area> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The area of a code that is in a vintage. One that an older program knew and this one does not
  /// is taken for a group, so that it enters no ranking.
  public Area ofVintage(String code) {
    return byCode(code).orElseGet(() -> new Area(code, AreaKind.GROUP, code));
  }

  /// The area of that name, as states and statistical sources write it.
  public Optional<Area> byName(String name) {
    String plain = name.strip();
    Area known = byName.get(plain);
    return known != null
        ? Optional.of(known)
        : states.byName(plain).flatMap(state -> byCode(state.code()));
  }
}
