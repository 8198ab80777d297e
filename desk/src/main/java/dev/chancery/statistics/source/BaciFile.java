package dev.chancery.statistics.source;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files of CEPII's BACI: exporter `i`, importer `j`, product `k`, value `v` in thousands of
/// dollars. The products of a pair are summed up: each flow is there once, and holds for both
/// sides.
final class BaciFile implements Importer {

  private static final List<String> COLUMNS = List.of("t", "i", "j", "k", "v", "q");
  private static final Pattern VERSION = Pattern.compile("_V(\\d{6})");

  private final AreaReading areas;

  private record Pair(int year, String exporter, String importer) {}

  /// @param line the first row of the pair
  /// @param dollars the sum so far; values have three digits behind the point of a thousand
  private record Sum(long line, long dollars) {}

  BaciFile(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public String reads() {
    return "files of CEPII's BACI (CSV)";
  }

  @Override
  public boolean recognises(SourceFile file) {
    return CsvFile.names(file, ",").equals(COLUMNS);
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    int vintage = intake.open(provenance(file), PartnerCoverage.ALL);
    Map<Pair, Sum> sums = new LinkedHashMap<>();
    try (BufferedReader lines = file.lines()) {
      CsvRows rows = new CsvRows(lines);
      CsvFile.read(rows, intake, row -> add(row, rows.line(), sums));
    }
    for (Map.Entry<Pair, Sum> each : sums.entrySet()) {
      Sum sum = each.getValue();
      try {
        take(each.getKey(), sum, new Taking(intake, vintage, sum.line()));
      } catch (IllegalArgumentException e) {
        intake.refuse(sum.line(), String.valueOf(e.getMessage()));
      }
    }
  }

  private static void add(TableRow row, long line, Map<Pair, Sum> sums) {
    double thousands = Figure.of(row.text("v"));
    if (thousands < 0) {
      throw new IllegalArgumentException("trade can't be negative");
    }
    Pair pair = new Pair(row.year("t"), row.text("i"), row.text("j"));
    Sum sum = new Sum(line, Math.round(thousands * 1000));
    sums.merge(pair, sum, (a, b) -> new Sum(a.line(), a.dollars() + b.dollars()));
  }

  private void take(Pair pair, Sum sum, Taking taking) {
    Optional<String> exporter = area(pair.exporter(), pair.year(), taking);
    Optional<String> importer = area(pair.importer(), pair.year(), taking);
    if (exporter.isPresent() && importer.isPresent()) {
      taking.take(
          observation(exporter.get(), importer.get(), Flow.GOODS_EXPORTS, pair.year(), sum));
      taking.take(
          observation(importer.get(), exporter.get(), Flow.GOODS_IMPORTS, pair.year(), sum));
    }
  }

  private Optional<String> area(String code, int year, Taking taking) {
    return areas.code(CodeSystem.COMTRADE, code, year, taking.intake());
  }

  private static Observation observation(
      String reporter, String partner, Flow flow, int year, Sum sum) {
    return new Observation(
        reporter,
        Optional.of(partner),
        flow,
        Product.TOTAL,
        Period.of(year),
        sum.dollars(),
        "USD",
        Status.RECONCILED);
  }

  private static Provenance provenance(SourceFile file) {
    Matcher version = VERSION.matcher(file.mark().name());
    String edition = version.find() ? " V" + version.group(1) : "";
    return new Provenance(
        "baci",
        file.label(file.day()),
        "CEPII",
        "BACI" + edition + ", goods, by pair, summed over products",
        "Gaulier and Zignago (2010), BACI: International Trade Database at the Product-Level",
        "https://www.cepii.fr",
        Optional.empty(),
        file.day(),
        "Etalab Open Licence 2.0",
        "each flow once, made of both books, FOB; products were summed up by this program");
  }
}
