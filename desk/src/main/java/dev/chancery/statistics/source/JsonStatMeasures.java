package dev.chancery.statistics.source;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.area.Area;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a place of a JSON-stat cube measures: what the dimensions besides areas and times say.
final class JsonStatMeasures {

  /// How often a figure is taken shows in its period.
  private static final Set<String> SAID_ELSEWHERE = Set.of("freq");

  private final JsonStatCube cube;
  private final String name;
  private final Map<String, Named> named = new HashMap<>();
  private final Units units = new Units();
  private final Optional<Integer> unit;
  private final List<Integer> told = new ArrayList<>();

  /// A figure that has a name of ours.
  private record Named(Flow flow, Optional<String> partner) {}

  /// @param partner the world, for a flow with all of it
  record Measure(Flow flow, Units.Unit unit, Optional<String> partner) {}

  /// @param name what the data set is called in the names of its flows
  JsonStatMeasures(JsonStatCube cube, String name) {
    this.cube = cube;
    this.name = name;
    this.unit = cube.place("unit");
    Set<Integer> other = new HashSet<>();
    List.of("geo", "time", "partner", "unit")
        .forEach(role -> cube.place(role).ifPresent(other::add));
    for (int at = 0; at < cube.dimensions().size(); at++) {
      if (!other.contains(at) && !SAID_ELSEWHERE.contains(cube.dimensions().get(at).id())) {
        told.add(at);
      }
    }
    Table.load(JsonStatMeasures.class, "eurostat_flows.tsv").map(this::entered);
  }

  private Named entered(Row row) {
    Optional<String> partner = row.optional("partner").filter(Area.WORLD::equals);
    Named each = new Named(new Flow(row.required("flow")), partner);
    named.put(row.required("codes") + "\n" + row.required("unit"), each);
    return each;
  }

  /// What the codes of a place say.
  Measure of(List<String> codes) {
    Named known = named.get(said(codes) + "\n" + unit.map(codes::get).orElse(""));
    return known == null
        ? new Measure(new Flow(flow(codes)), unit(codes), Optional.empty())
        : new Measure(known.flow(), unit(codes), known.partner());
  }

  private String said(List<String> codes) {
    return told.stream()
        .map(at -> cube.dimensions().get(at).id() + "=" + codes.get(at))
        .sorted()
        .collect(Collectors.joining("|"));
  }

  private String flow(List<String> codes) {
    String all = told.stream().map(codes::get).collect(Collectors.joining("."));
    String flow = name + "." + (all.isEmpty() ? "value" : all);
    return flow.replaceAll("[^A-Za-z0-9._]", "_");
  }

  private Units.Unit unit(List<String> codes) {
    if (unit.isPresent()) {
      return units.of("eurostat", codes.get(unit.get()));
    }
    return cube.place("metric")
        .map(at -> cube.dimensions().get(at).unit(codes.get(at)))
        .orElseGet(() -> units.of("eurostat", "number"));
  }
}
