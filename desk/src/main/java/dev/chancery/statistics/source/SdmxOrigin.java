package dev.chancery.statistics.source;

import dev.chancery.reference.Row;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Whose figures an SDMX message has (sdmx_sets.tsv).
///
/// @param set the data set; empty for all others of the agency
/// @param codes whose codes its areas have, in the order in which they are tried
/// @param status of figures of which nothing is said
record SdmxOrigin(
    String agency,
    List<String> aliases,
    String set,
    Row row,
    List<CodeSystem> codes,
    Status status) {

  private static final int LONGEST = 48;

  static SdmxOrigin read(Row row) {
    return new SdmxOrigin(
        row.required("agency"),
        row.list("aliases"),
        row.text("set"),
        row,
        row.list("codes").stream()
            .map(code -> CodeSystem.valueOf(code.toUpperCase(Locale.ROOT)))
            .toList(),
        Status.of(row.required("status")));
  }

  /// Whether a set is that of this row, or one of its agency.
  boolean isOf(SdmxSet asked) {
    String agency = asked.agency();
    boolean own =
        agency.equals(this.agency)
            || agency.startsWith(this.agency + ".")
            || agency.startsWith(this.agency + "_")
            || aliases.contains(agency);
    return own && (set.isEmpty() || set.equals(asked.name()));
  }

  Provenance provenance(SdmxSet asked, SourceFile file) {
    LocalDate accessed = asked.prepared().orElse(file.day());
    return new Provenance(
        source(asked),
        file.label(asked.published().orElse(accessed)),
        row.required("producer"),
        row.optional("title").orElse(asked.name()),
        row.text("citation"),
        row.text("url"),
        asked.published(),
        accessed,
        row.required("licence"),
        row.text("note"));
  }

  private String source(SdmxSet asked) {
    String own = row.required("source");
    if (!set.isEmpty()) {
      return own;
    }
    String name = asked.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
    String whole = own + "-" + name;
    return whole.substring(0, Math.min(LONGEST, whole.length()));
  }
}
