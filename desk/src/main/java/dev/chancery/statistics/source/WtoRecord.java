package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One record of the WTO's time series.
final class WtoRecord {

  private final AreaReading areas;
  private final Units units = new Units();
  private final Map<String, Known> indicators = new HashMap<>();

  /// An indicator that has a name of ours.
  ///
  /// @param whole the code of all products together
  private record Known(Flow flow, String whole) {}

  WtoRecord(AreaReading areas) {
    this.areas = areas;
    Table.load(WtoRecord.class, "wto_indicators.tsv").map(this::entered);
  }

  private Known entered(Row row) {
    Known known = new Known(new Flow(row.required("flow")), row.required("product"));
    indicators.put(row.required("indicator"), known);
    return known;
  }

  /// The figure, if one is given for areas that are known.
  Optional<Observation> observation(JsonNode json, Intake intake) {
    Period period = period(json);
    if (json.path("Value").isNull()) {
      intake.leaveOut(
          "no value is given", JsonRecords.text(json, "ReportingEconomy") + " " + period);
      return Optional.empty();
    }
    String partnerCode = JsonRecords.text(json, "PartnerEconomyCode");
    Optional<String> reporter = area(json, "ReportingEconomyCode", period, intake);
    Optional<String> partner =
        partnerCode.isEmpty() ? Optional.empty() : area(json, "PartnerEconomyCode", period, intake);
    if (reporter.isEmpty() || (partner.isEmpty() && !partnerCode.isEmpty())) {
      return Optional.empty();
    }
    String indicator = required(json, "IndicatorCode");
    Known known = indicators.get(indicator);
    Units.Unit unit = units.of("wto", required(json, "UnitCode"));
    return Optional.of(
        new Observation(
            reporter.get(),
            partner,
            known == null ? new Flow(indicator) : known.flow(),
            product(json, known == null ? "" : known.whole()),
            period,
            unit.whole(JsonRecords.figure(json, "Value")),
            unit.name(),
            status(JsonRecords.text(json, "ValueFlagCode"))));
  }

  private Optional<String> area(JsonNode json, String key, Period period, Intake intake) {
    return areas.code(CodeSystem.WTO, required(json, key), period.year(), intake);
  }

  /// Quarters are `Q1` to `Q4`, months `M01` to `M12`, beside the year; a whole year is `A`.
  private static Period period(JsonNode json) {
    String year = required(json, "Year");
    String part = JsonRecords.text(json, "PeriodCode");
    return PeriodWords.of(part.isEmpty() || part.equals("A") ? year : year + part);
  }

  private static Product product(JsonNode json, String whole) {
    String code = JsonRecords.text(json, "ProductOrSectorCode");
    String classification = JsonRecords.text(json, "ProductOrSectorClassificationCode");
    boolean all = code.isEmpty() || code.equals(whole);
    return all ? Product.TOTAL : Product.of(classification + "." + code);
  }

  private static Status status(String flag) {
    return switch (flag) {
      case "E" -> Status.ESTIMATED;
      case "P" -> Status.PROVISIONAL;
      default -> Status.UNSAID;
    };
  }

  private static String required(JsonNode json, String key) {
    String text = JsonRecords.text(json, key);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return text;
  }
}
