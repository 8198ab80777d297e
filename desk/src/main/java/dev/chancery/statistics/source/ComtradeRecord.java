package dev.chancery.statistics.source;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One record of an answer of UN Comtrade.
final class ComtradeRecord {

  /// What a record that is not split by second partner, transport or customs procedure has there.
  private static final List<Whole> WHOLE =
      List.of(
          new Whole("customsCode", "C00"),
          new Whole("mosCode", "0"),
          new Whole("motCode", "0"),
          new Whole("partner2Code", "0"));

  private static final Map<String, Flow> GOODS =
      Map.of(
          "X", new Flow("goods_exports"),
          "M", new Flow("goods_imports"),
          "RX", new Flow("goods_re_exports"),
          "RM", new Flow("goods_re_imports"),
          "DX", new Flow("goods_domestic_exports"));

  private static final Map<String, Flow> SERVICES =
      Map.of("X", new Flow("services_exports"), "M", new Flow("services_imports"));

  private final AreaReading areas;
  private final Remembered<Product> goods = new Remembered<>(code -> Product.of("HS." + code));
  private final Remembered<Product> products = new Remembered<>(Product::of);
  private final Remembered<Period> periods = new Remembered<>(ComtradeRecord::period);

  private record Whole(String column, String code) {}

  ComtradeRecord(AreaReading areas) {
    this.areas = areas;
  }

  /// The figure of a record; nothing for one that is a part of another, or of no known area.
  Optional<Observation> observation(ComtradeCells cells, Intake intake) {
    if (cells.has("fileUrl")) {
      throw JsonRecords.bad("this is a list of files to fetch, no figures");
    }
    Optional<String> part = part(cells);
    if (part.isPresent()) {
      intake.leaveOut("a part of another record, by " + part.get(), product(cells).code());
      return Optional.empty();
    }
    if (cells.isWithoutValue()) {
      intake.leaveOut("no value is given", required(cells, "reporterCode"));
      return Optional.empty();
    }
    return flow(cells, intake).flatMap(flow -> observation(cells, flow, intake));
  }

  private Optional<Observation> observation(ComtradeCells cells, Flow flow, Intake intake) {
    Period period = periods.of(required(cells, "period"));
    Optional<String> reporter = area(cells, "reporterCode", period, intake);
    Optional<String> partner = area(cells, "partnerCode", period, intake);
    return reporter.isEmpty() || partner.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Observation(
                reporter.get(),
                partner,
                flow,
                product(cells),
                period,
                cells.value(),
                "USD",
                status(cells)));
  }

  private Optional<String> area(ComtradeCells cells, String key, Period period, Intake intake) {
    return areas.code(CodeSystem.COMTRADE, required(cells, key), period.year(), intake);
  }

  private static Optional<String> part(ComtradeCells cells) {
    for (Whole whole : WHOLE) {
      boolean split = !cells.text(whole.column()).equals(whole.code()) && cells.has(whole.column());
      if (split) {
        return Optional.of(whole.column());
      }
    }
    return Optional.empty();
  }

  private static Optional<Flow> flow(ComtradeCells cells, Intake intake) {
    String code = required(cells, "flowCode");
    Flow flow = (isServices(cells) ? SERVICES : GOODS).get(code);
    if (flow == null) {
      intake.leaveOut("a flow that is not used", code);
      return Optional.empty();
    }
    return Optional.of(flow);
  }

  private Product product(ComtradeCells cells) {
    String code = required(cells, "cmdCode");
    boolean all = code.equals("TOTAL") || (isServices(cells) && code.equals("200"));
    if (all) {
      return Product.TOTAL;
    }
    String classification = cells.text("classificationCode");
    // the editions of the Harmonized System (H0 to H6) are told apart by their years
    boolean harmonized = classification.startsWith("H") || classification.isEmpty();
    return harmonized ? goods.of(code) : products.of(classification + "." + code);
  }

  private static boolean isServices(ComtradeCells cells) {
    return cells.text("typeCode").equals("S");
  }

  /// Months are written 202305.
  static Period period(String text) {
    return new Period(text.length() == 6 ? text.substring(0, 4) + "-" + text.substring(4) : text);
  }

  /// What is summed up from what was reported is reported, too.
  private static Status status(ComtradeCells cells) {
    boolean reported = cells.isTrue("isReported") || cells.isTrue("isAggregate");
    return reported ? Status.REPORTED : Status.UNSAID;
  }

  private static String required(ComtradeCells cells, String key) {
    String text = cells.text(key);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return text;
  }
}
