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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files of CEPII's Gravity: a row a pair and year, from origin `_o` to destination `_d`, flows in
/// thousands of dollars. Each of the three books it copies trade from is a statistic of its own.
final class GravityFile implements Importer {

  private static final Pattern VERSION = Pattern.compile("_V(\\d{6})");
  private static final List<String> PLACES = List.of("year", "iso3_o", "iso3_d");

  private final AreaReading areas;

  /// Where the trade is copied from: the columns of the flow as the origin exports it, and as the
  /// destination imports it.
  private enum Books {
    BACI("gravity", "BACI", "tradeflow_baci", "tradeflow_baci"),
    COMTRADE("gravity-comtrade", "UN Comtrade", "tradeflow_comtrade_o", "tradeflow_comtrade_d"),
    IMF("gravity-imf", "the IMF", "tradeflow_imf_o", "tradeflow_imf_d");

    private final String source;
    private final String words;
    private final String origin;
    private final String destination;

    Books(String source, String words, String origin, String destination) {
      this.source = source;
      this.words = words;
      this.origin = origin;
      this.destination = destination;
    }

    private Status status() {
      return this == BACI ? Status.RECONCILED : Status.REPORTED;
    }
  }

  /// What a row is about.
  private record Pair(String own, String other, int year, Taking taking, Books books) {

    private Pair turned() {
      return new Pair(/* own= */ other, /* other= */ own, year, taking, books);
    }
  }

  GravityFile(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public String reads() {
    return "files of CEPII's Gravity (CSV)";
  }

  @Override
  public boolean recognises(SourceFile file) {
    List<String> names = CsvFile.names(file, ",");
    return names.containsAll(PLACES) && names.stream().anyMatch(n -> n.startsWith("tradeflow_"));
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    List<String> names = CsvFile.names(file, ",");
    Map<Books, Integer> vintages = new EnumMap<>(Books.class);
    for (Books books : Books.values()) {
      if (names.contains(books.origin) && names.contains(books.destination)) {
        vintages.put(books, intake.open(provenance(books, file), PartnerCoverage.ALL));
      }
    }
    try (BufferedReader lines = file.lines()) {
      CsvRows rows = new CsvRows(lines);
      CsvFile.read(
          rows,
          intake,
          row ->
              vintages.forEach(
                  (books, vintage) -> take(row, books, new Taking(intake, vintage, rows.line()))));
    }
  }

  private void take(TableRow row, Books books, Taking taking) {
    String exports = figure(row, books.origin);
    String imports = figure(row, books.destination);
    if (exports.isEmpty() && imports.isEmpty()) {
      return;
    }
    int year = row.year("year");
    if (isNot(row, "country_exists_o") || isNot(row, "country_exists_d")) {
      taking.leaveOut("a country that was none then", row.text("iso3_o") + " " + year);
      return;
    }
    Optional<String> origin = area(row.text("iso3_o"), year, taking);
    Optional<String> destination = area(row.text("iso3_d"), year, taking);
    if (origin.isPresent() && destination.isPresent()) {
      Pair pair = new Pair(origin.get(), destination.get(), year, taking, books);
      take(pair, Flow.GOODS_EXPORTS, exports);
      take(pair.turned(), Flow.GOODS_IMPORTS, imports);
    }
  }

  private static void take(Pair pair, Flow flow, String thousands) {
    if (!thousands.isEmpty()) {
      pair.taking()
          .take(
              new Observation(
                  pair.own(),
                  Optional.of(pair.other()),
                  flow,
                  Product.TOTAL,
                  Period.of(pair.year()),
                  Figure.inThousands(thousands),
                  "USD",
                  pair.books().status()));
    }
  }

  private Optional<String> area(String code, int year, Taking taking) {
    return areas.code(CodeSystem.ISO3, code, year, taking.intake());
  }

  /// Nothing is written as an empty cell or, by R, as NA.
  private static String figure(TableRow row, String column) {
    String text = row.text(column);
    return text.equals("NA") ? "" : text;
  }

  private static boolean isNot(TableRow row, String column) {
    return row.text(column).equals("0");
  }

  private static Provenance provenance(Books books, SourceFile file) {
    Matcher version = VERSION.matcher(file.mark().name());
    String edition = version.find() ? " V" + version.group(1) : "";
    String note =
        books == Books.BACI
            ? "each flow once, made of both books, FOB"
            : "as " + books.words + " has it: exports by the origin, imports by the destination";
    return new Provenance(
        books.source,
        file.label(file.day()),
        "CEPII",
        "Gravity" + edition + ", trade by pair from " + books.words,
        "Conte, Cotterlaz and Mayer (2022), The CEPII Gravity Database, CEPII working paper"
            + " 2022-05",
        "https://www.cepii.fr",
        Optional.empty(),
        file.day(),
        "Etalab Open Licence 2.0",
        note);
  }
}
