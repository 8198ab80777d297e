package dev.chancery.statistics.source;

import dev.chancery.reference.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads tables that the starter set is made from, each by its form.
final class KnownTables implements Importer {

  private final TableForm form;
  private final Map<String, KnownTable> known = new HashMap<>();

  KnownTables(TableForm form) {
    this.form = form;
    Table.load(KnownTables.class, "tables.tsv")
        .map(KnownTable::read)
        .forEach(table -> known.put(table.name(), table));
  }

  @Override
  public String reads() {
    return "tables of the starter set with the columns " + String.join(",", form.columns());
  }

  @Override
  public boolean recognises(SourceFile file) {
    String head = file.opening().lines().findFirst().orElse("");
    return List.of(head.replace("\"", "").split(",", -1)).equals(form.columns());
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    try (BufferedReader lines = file.lines()) {
      CsvRows rows = new CsvRows(lines);
      List<String> head = rows.next();
      CsvColumns columns = new CsvColumns(head == null ? List.of() : head);
      Map<String, Integer> vintages = new HashMap<>();
      for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
        try {
          TableRow row = new TableRow(columns, cells);
          KnownTable table = table(form.table(row, file));
          int vintage =
              vintages.computeIfAbsent(
                  table.name(), _ -> intake.open(table.provenance(file), table.partners()));
          form.read(row, table, new Taking(intake, vintage, rows.line()));
        } catch (IllegalArgumentException e) {
          intake.refuse(rows.line(), String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private KnownTable table(String name) {
    @Nullable KnownTable table = known.get(name);
    return Optional.ofNullable(table)
        .orElseThrow(() -> new IllegalArgumentException("no table is known by the name " + name));
  }
}
