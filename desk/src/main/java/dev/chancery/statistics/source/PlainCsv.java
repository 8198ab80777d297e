package dev.chancery.statistics.source;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plain form that anyone can write (docs/statistics.md): lines `# producer: …` that say where
/// the figures are from, a line of column names, one figure a line.
final class PlainCsv implements Importer {

  private static final List<String> COLUMNS =
      List.of(
          "source", "vintage", "reporter", "partner", "flow", "product", "period", "value", "unit");

  private final AreaReading areas;
  private final Flows flows;
  private final Remembered<Flow> named = new Remembered<>(this::flow);
  private final Remembered<Product> products = new Remembered<>(Product::of);
  private final Remembered<Period> periods = new Remembered<>(Period::new);
  private final Remembered<String> units = new Remembered<>(PlainUnit::of);

  /// What a row calls its vintage.
  private record Named(String source, String label) {}

  PlainCsv(AreaReading areas, Flows flows) {
    this.areas = areas;
    this.flows = flows;
  }

  @Override
  public String reads() {
    return "plain CSV with the columns " + String.join(",", COLUMNS);
  }

  @Override
  public boolean recognises(SourceFile file) {
    return file.opening()
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .findFirst()
        .filter(head -> head.contains("source") && head.contains("vintage"))
        .filter(head -> head.contains(",") && head.contains("reporter"))
        .isPresent();
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    try (BufferedReader lines = file.lines()) {
      PlainHead head = PlainHead.read(lines);
      CsvColumns columns = columns(head);
      CsvRows rows = new CsvRows(lines);
      Map<Named, Integer> vintages = new HashMap<>();
      for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
        List<String> row = cells;
        long line = head.length() + rows.line();
        try {
          Named named = new Named(columns.text(row, "source"), columns.text(row, "vintage"));
          int vintage =
              vintages.computeIfAbsent(
                  named,
                  _ ->
                      intake.open(
                          head.provenance(named.source(), named.label(), file), head.partners()));
          intake.read(vintage, line, () -> observation(columns, row, intake));
        } catch (IllegalArgumentException e) {
          intake.refuse(line, String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private static CsvColumns columns(PlainHead head) {
    CsvColumns columns = new CsvColumns(List.of(head.columns().split(",", -1)));
    columns.require(COLUMNS);
    return columns;
  }

  private Optional<Observation> observation(CsvColumns columns, List<String> cells, Intake intake) {
    String partner = columns.text(cells, "partner");
    Optional<String> reporter = areas.codeOrName(columns.text(cells, "reporter"), intake);
    Optional<String> other =
        partner.isEmpty() ? Optional.empty() : areas.codeOrName(partner, intake);
    if (reporter.isEmpty() || (other.isEmpty() && !partner.isEmpty())) {
      return Optional.empty();
    }
    Flow flow = named.of(columns.text(cells, "flow"));
    String unit = columns.text(cells, "unit");
    return Optional.of(
        new Observation(
            reporter.get(),
            other,
            flow,
            products.of(columns.text(cells, "product")),
            periods.of(columns.text(cells, "period")),
            Figure.of(columns.text(cells, "value")),
            flows.kind(flow).isPresent() ? units.of(unit) : unit,
            Status.of(columns.text(cells, "status"))));
  }

  private Flow flow(String words) {
    return flows
        .called(words)
        .orElseThrow(() -> new IllegalArgumentException("\"" + words + "\" is no flow"));
  }

  static ChanceryException bad(String why) {
    return new ChanceryException(Code.BAD_INPUT, why);
  }
}
