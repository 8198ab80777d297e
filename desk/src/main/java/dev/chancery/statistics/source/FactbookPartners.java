package dev.chancery.statistics.source;

import dev.chancery.reference.Table;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.area.CodeSystem;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The partners that the World Factbook names, by edition, with the columns
/// `edition,fips,iso2,country,flow,data_year,rank,partner,percent`. Editions repeat each other's
/// years: of each year the newest edition counts that has it.
final class FactbookPartners implements Importer {

  private static final List<String> COLUMNS =
      List.of(
          "edition", "fips", "iso2", "country", "flow", "data_year", "rank", "partner", "percent");

  private static final Map<String, Flow> FLOWS =
      Map.of("X", new Flow("goods_exports_share"), "M", new Flow("goods_imports_share"));

  private final AreaReading areas;
  private final KnownTable table;

  /// What a list of partners is for.
  private record Key(String country, String flow, int year) {}

  /// The partners that one edition lists.
  private record Listed(int edition, List<Line> lines) {}

  private record Line(long number, TableRow row) {}

  FactbookPartners(AreaReading areas) {
    this.areas = areas;
    table =
        Table.load(FactbookPartners.class, "tables.tsv").map(KnownTable::read).stream()
            .filter(known -> known.name().equals("factbook_partners"))
            .findFirst()
            .orElseThrow();
  }

  @Override
  public String reads() {
    return "partners of the World Factbook with the columns " + String.join(",", COLUMNS);
  }

  @Override
  public boolean recognises(SourceFile file) {
    String head = file.opening().lines().findFirst().orElse("");
    return List.of(head.split(",", -1)).equals(COLUMNS);
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    int vintage = intake.open(table.provenance(file), table.partners());
    newest(file, intake).forEach((key, listed) -> read(key, listed, vintage, intake));
  }

  private static Map<Key, Listed> newest(SourceFile file, Intake intake) throws IOException {
    Map<Key, Listed> newest = new LinkedHashMap<>();
    try (BufferedReader lines = file.lines()) {
      CsvRows rows = new CsvRows(lines);
      List<String> head = rows.next();
      CsvColumns columns = new CsvColumns(head == null ? List.of() : head);
      for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
        try {
          sort(new Line(rows.line(), new TableRow(columns, cells)), newest, intake);
        } catch (IllegalArgumentException e) {
          intake.refuse(rows.line(), String.valueOf(e.getMessage()));
        }
      }
    }
    return newest;
  }

  private static void sort(Line line, Map<Key, Listed> newest, Intake intake) {
    TableRow row = line.row();
    if (row.text("data_year").isEmpty()) {
      intake.leaveOut("the year of the figures is not given", row.text("country"));
      return;
    }
    String code = row.text("iso2");
    Key key =
        new Key(
            code.isEmpty() ? row.text("country") : code, row.text("flow"), row.year("data_year"));
    int edition = row.year("edition");
    Listed before = newest.get(key);
    if (before == null || before.edition() < edition) {
      if (before != null) {
        before.lines().forEach(old -> leaveOutOlder(old, intake));
      }
      newest.put(key, new Listed(edition, new ArrayList<>(List.of(line))));
    } else if (before.edition() == edition) {
      before.lines().add(line);
    } else {
      leaveOutOlder(line, intake);
    }
  }

  private static void leaveOutOlder(Line line, Intake intake) {
    intake.leaveOut(
        "a later edition has the same year",
        line.row().text("country") + " " + line.row().text("data_year"));
  }

  private void read(Key key, Listed listed, int vintage, Intake intake) {
    Optional<String> country = areas.code(CodeSystem.ISO2, key.country(), key.year());
    Set<String> named = new HashSet<>();
    for (Line line : listed.lines()) {
      Optional<String> reporter =
          country.or(() -> areas.codeOrName(line.row().text("country"), intake));
      Optional<String> partner = areas.codeOrName(line.row().text("partner"), intake);
      if (reporter.isEmpty() || partner.isEmpty()) {
        continue;
      }
      if (named.add(partner.get())) {
        intake.read(
            vintage,
            line.number(),
            () -> Optional.of(observation(reporter.get(), partner.get(), line.row())));
      } else {
        intake.leaveOut("a partner that is named twice", line.row().text("partner"));
      }
    }
  }

  private Observation observation(String reporter, String partner, TableRow row) {
    return new Observation(
        reporter,
        Optional.of(partner),
        row.oneOf("flow", FLOWS),
        Product.TOTAL,
        Period.of(row.year("data_year")),
        Figure.of(row.text("percent")),
        table.unit(),
        table.status());
  }
}
