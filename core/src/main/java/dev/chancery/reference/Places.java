package dev.chancery.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Towns and other places by name. One name may stand for many: "Lima" is in Peru and in Ohio.
public final class Places {

  private final List<Place> all;
  private final Map<String, List<Place>> byName;

  private Places(Table table) {
    all = table.map(Place::read);
    byName = new HashMap<>(2 * all.size());
    for (Place place : all) {
      enter(place.name(), place);
      place.names().forEach(name -> enter(name, place));
    }
    byName.values().forEach(same -> same.sort(BY_POPULATION));
  }

  private static final Comparator<Place> BY_POPULATION =
      Comparator.comparingInt(Place::population).reversed();

  private void enter(String name, Place place) {
    List<Place> same = byName.computeIfAbsent(Spelling.plain(name), _ -> new ArrayList<>(1));
    if (!same.contains(place)) {
      same.add(place);
    }
  }

  /// Reads the table of the program.
  public static Places load() {
    return of(Table.load(Places.class, "places.tsv"));
  }

  static Places of(Table table) {
    return new Places(table);
  }

  public List<Place> all() {
    return all;
  }

  /// The places called `name`, the largest first. Capitals count.
  public List<Place> byName(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(Spelling.plain(name), List.of()));
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
