package dev.chancery.statistics.source;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The dimensions and attributes of SDMX messages (sdmx_parts.tsv). One that is not listed is a
/// part of what is measured, so that no difference between two figures is lost.
final class SdmxParts {

  private final Map<String, SdmxRole> everywhere = new HashMap<>();
  private final Map<String, Map<String, SdmxRole>> bySet = new HashMap<>();

  SdmxParts() {
    Table.load(SdmxParts.class, "sdmx_parts.tsv").map(this::entered);
    bySet.values().forEach(own -> everywhere.forEach(own::putIfAbsent));
  }

  private SdmxRole entered(Row row) {
    SdmxRole role = SdmxRole.valueOf(row.required("role").toUpperCase(Locale.ROOT));
    Map<String, SdmxRole> roles =
        row.optional("set")
            .map(set -> bySet.computeIfAbsent(set, _ -> new HashMap<>()))
            .orElse(everywhere);
    roles.put(row.required("part"), role);
    return role;
  }

  /// What a part is good for in a data set.
  SdmxRole role(String set, String part) {
    return roles(set).getOrDefault(part, SdmxRole.MEASURE);
  }

  /// What the parts of a data set are good for; one that is not there says what is measured.
  Map<String, SdmxRole> roles(String set) {
    return bySet.getOrDefault(set, everywhere);
  }
}
