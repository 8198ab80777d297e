package dev.chancery.statistics.source;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/// How the sources write units (units.tsv).
final class Units {

  private final Map<String, Unit> known = new HashMap<>();

  /// @param factor what a figure is multiplied by to be in whole units
  record Unit(String name, BigDecimal factor) {

    /// A figure in whole units, without what multiplying binary fractions adds.
    double whole(double figure) {
      return BigDecimal.valueOf(figure).multiply(factor).doubleValue();
    }
  }

  Units() {
    Table.load(Units.class, "units.tsv").map(this::entered);
  }

  /// What a source means by a code; one that is not known keeps it.
  Unit of(String source, String code) {
    return known.getOrDefault(key(source, code), new Unit(code, BigDecimal.ONE));
  }

  boolean knows(String source, String code) {
    return known.containsKey(key(source, code));
  }

  private Unit entered(Row row) {
    Unit unit = new Unit(row.required("unit"), new BigDecimal(row.required("factor")));
    known.put(key(row.required("source"), row.required("code")), unit);
    return unit;
  }

  private static String key(String source, String code) {
    return source + "\n" + code;
  }
}
