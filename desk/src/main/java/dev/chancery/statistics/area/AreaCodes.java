package dev.chancery.statistics.area;

import dev.chancery.reference.Row;
import dev.chancery.reference.States;
import dev.chancery.reference.Table;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.StateCodes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the codes of every source mean. A code may mean one area until a year and another after it:
/// 345 of the Correlates of War project is Yugoslavia, then Serbia and Montenegro, then Serbia.
public final class AreaCodes {

  private final Areas areas;
  private final Map<CodeSystem, Map<String, List<Meaning>>> bySystem =
      new EnumMap<>(CodeSystem.class);

  /// What a code means in a stretch of years, both inclusive.
  private record Meaning(Area area, int from, int until) {

    boolean holdsIn(int year) {
      return from <= year && year <= until;
    }

    boolean is(Area other, int year) {
      return area.equals(other) && holdsIn(year);
    }
  }

  private AreaCodes(Areas areas, States states, List<StateCodes> codes, Table table) {
    this.areas = areas;
    table.map(this::entered);
    fill(CodeSystem.M49, codes, StateCodes::m49);
    fill(CodeSystem.COMTRADE, codes, StateCodes::m49);
    fill(CodeSystem.WTO, codes, StateCodes::m49);
    fill(CodeSystem.IMF, codes, StateCodes::imf);
    fill(CodeSystem.COW, codes, StateCodes::cowNumber);
    states.all().forEach(state -> fill(CodeSystem.ISO2, state.alpha2(), state.code()));
    states.all().forEach(state -> fill(CodeSystem.IMF2, state.alpha2(), state.code()));
  }

  /// Reads the tables of the program.
  public static AreaCodes load(Areas areas) {
    return new AreaCodes(
        areas,
        States.load(),
        new Facts().states().codes(),
        Table.load(AreaCodes.class, "area_codes.tsv"));
  }

  /// The area that a code meant in a year; nothing for a code that is not known. A code with one
  /// meaning only keeps it in years outside of its time: partners go on using old codes.
  public Optional<Area> find(CodeSystem system, String code, int year) {
    List<Meaning> meanings = meanings(system).get(plain(system, code));
    if (meanings == null) {
      return system.isNumeric() || system == CodeSystem.ISO2
          ? Optional.empty()
          : areas.byCode(code);
    }
    return meanings.size() == 1
        ? Optional.of(meanings.getFirst().area())
        : meanings.stream().filter(each -> each.holdsIn(year)).findFirst().map(Meaning::area);
  }

  /// The code that a source has for an area in a year; nothing where it has none.
  public Optional<String> codeOf(CodeSystem system, Area area, int year) {
    Optional<String> known =
        meanings(system).entrySet().stream()
            .filter(each -> each.getValue().stream().anyMatch(meaning -> meaning.is(area, year)))
            .map(Map.Entry::getKey)
            .findFirst();
    boolean ownCodes = system.isNumeric() || system == CodeSystem.ISO2;
    return known.isPresent() || ownCodes ? known : Optional.of(area.code());
  }

  private Area entered(Row row) {
    CodeSystem system = CodeSystem.valueOf(row.required("system").toUpperCase(Locale.ROOT));
    String code = row.required("area");
    Area area =
        areas.byCode(code).orElseThrow(() -> new IllegalArgumentException("no area " + code));
    int from = row.optional("from").map(Integer::parseInt).orElse(Integer.MIN_VALUE);
    int until = row.optional("until").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    meanings(system)
        .computeIfAbsent(plain(system, row.required("code")), _ -> new ArrayList<>())
        .add(new Meaning(area, from, until));
    return area;
  }

  private void fill(CodeSystem system, List<StateCodes> codes, Function<StateCodes, String> code) {
    codes.forEach(each -> fill(system, code.apply(each), each.state()));
  }

  /// What the reference tables say holds where the table of codes says nothing.
  private void fill(CodeSystem system, String code, String state) {
    if (!code.isEmpty()) {
      areas
          .byCode(state)
          .map(area -> new Meaning(area, Integer.MIN_VALUE, Integer.MAX_VALUE))
          .ifPresent(
              meaning -> meanings(system).putIfAbsent(plain(system, code), List.of(meaning)));
    }
  }

  private Map<String, List<Meaning>> meanings(CodeSystem system) {
    return bySystem.computeIfAbsent(system, _ -> new LinkedHashMap<>());
  }

  private static String plain(CodeSystem system, String code) {
    if (!system.isNumeric()) {
      return code;
    }
    int zeros = 0;
    while (zeros < code.length() - 1 && code.charAt(zeros) == '0') {
      zeros++;
    }
    return code.substring(zeros);
  }
}
