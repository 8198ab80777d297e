package dev.chancery.statistics.source;

import dev.chancery.reference.Row;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A table that the program knows (tables.tsv): where it is from and how to read it.
///
/// @param name how it is named in the file, or the file's name
/// @param flow what it measures, where the table itself does not say
record KnownTable(
    String name,
    Row row,
    Optional<Flow> flow,
    String unit,
    CodeSystem codes,
    Status status,
    PartnerCoverage partners) {

  static KnownTable read(Row row) {
    return new KnownTable(
        row.required("name"),
        row,
        row.optional("flow").map(Flow::new),
        row.text("unit"),
        CodeSystem.valueOf(row.required("codes").toUpperCase(Locale.ROOT)),
        Status.of(row.required("status")),
        PartnerCoverage.of(row.required("partners")));
  }

  Provenance provenance(SourceFile file) {
    Optional<LocalDate> published = row.optional("published").map(LocalDate::parse);
    LocalDate accessed = LocalDate.parse(row.required("accessed"));
    return new Provenance(
        row.required("source"),
        file.label(published.orElse(accessed)),
        row.required("producer"),
        row.required("title"),
        row.text("citation"),
        row.text("url"),
        published,
        accessed,
        row.required("licence"),
        row.text("note"));
  }
}
