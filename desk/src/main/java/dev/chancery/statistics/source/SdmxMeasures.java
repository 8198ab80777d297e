package dev.chancery.statistics.source;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import dev.chancery.statistics.Flow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the data sets of SDMX messages measure (sdmx_measures.tsv).
final class SdmxMeasures {

  private static final String SOURCE = "sdmx";

  private final Map<String, Measured> known = new HashMap<>();
  private final Map<String, Map<Map<String, String>, Measured>> seen = new HashMap<>();
  private final Units units = new Units();

  /// @param unit its unit, where the message need not say it
  /// @param partner the other side, where all figures are with the same
  record Measured(Flow flow, Optional<String> unit, Optional<String> partner) {

    static Measured read(Row row) {
      return new Measured(
          new Flow(row.required("flow")), row.optional("unit"), row.optional("partner"));
    }
  }

  SdmxMeasures() {
    Table.load(SdmxMeasures.class, "sdmx_measures.tsv")
        .map(row ->
            known.put(key(row.required("set"), row.text("key")), Measured.read(row)) == null);
  }

  /// What is measured, by the parts of a figure that say so. What has no name of ours keeps that of
  /// its source: the data set and the codes of its parts.
  Measured of(String set, Map<String, String> measure) {
    return seen.computeIfAbsent(set, _ -> new HashMap<>())
        .computeIfAbsent(measure, _ -> find(set, measure));
  }

  private Measured find(String set, Map<String, String> measure) {
    String parts =
        measure.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining(" "));
    Measured named = known.get(key(set, parts));
    return named == null
        ? new Measured(flow(set, measure), Optional.empty(), Optional.empty())
        : named;
  }

  private static String key(String set, String parts) {
    return set + "\n" + parts;
  }

  private static Flow flow(String set, Map<String, String> measure) {
    String codes =
        measure.values().stream()
            .filter(code -> !code.isEmpty())
            .map(code -> code.replaceAll("[^A-Za-z0-9_.]", "_"))
            .collect(Collectors.joining("."));
    return new Flow(set.replaceAll("[^A-Za-z0-9_.]", "_") + (codes.isEmpty() ? "" : "." + codes));
  }

  /// The unit of a code; where there is none, that which the name of the measure ends with, as it
  /// does in the code lists of the IMF (`BXG_BP6_USD`).
  String unit(String code, Flow flow) {
    if (!code.isEmpty()) {
      return units.of(SOURCE, code).name();
    }
    String end = flow.name().substring(flow.name().lastIndexOf('_') + 1);
    return units.knows(SOURCE, end) ? units.of(SOURCE, end).name() : "unsaid";
  }
}
