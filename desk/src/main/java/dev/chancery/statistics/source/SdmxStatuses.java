package dev.chancery.statistics.source;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import dev.chancery.statistics.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What SDMX messages say about how a figure came about (sdmx_statuses.tsv).
final class SdmxStatuses {

  private static final String MISSING = "missing";

  private final Map<String, Status> known = new HashMap<>();
  private final Set<String> missing = new HashSet<>();

  SdmxStatuses() {
    Table.load(SdmxStatuses.class, "sdmx_statuses.tsv").map(this::entered);
  }

  private boolean entered(Row row) {
    SdmxRole role = SdmxRole.valueOf(row.required("role").toUpperCase(Locale.ROOT));
    String key = role + row.required("code");
    String status = row.required("status");
    return status.equals(MISSING) ? missing.add(key) : known.put(key, Status.of(status)) == null;
  }

  /// Whether the source says that there is no figure.
  boolean isMissing(SdmxFigure figure) {
    return missing.contains(SdmxRole.STATUS + figure.text(SdmxRole.STATUS));
  }

  /// @param otherwise the status of figures of which nothing is said
  Status of(SdmxFigure figure, Status otherwise) {
    Status derived = known.get(SdmxRole.DERIVATION + figure.text(SdmxRole.DERIVATION));
    return known.getOrDefault(
        SdmxRole.STATUS + figure.text(SdmxRole.STATUS), derived == null ? otherwise : derived);
  }
}
