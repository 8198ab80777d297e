package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.util.Map;
import java.util.Optional;

/// One record of an answer of UN Comtrade.
final class ComtradeRecord {

  /// What a record that is not split by second partner, transport or customs procedure has there.
  private static final Map<String, String> WHOLE =
      Map.of("partner2Code", "0", "motCode", "0", "customsCode", "C00", "mosCode", "0");

  private static final Map<String, String> GOODS =
      Map.of(
          "X", "goods_exports",
          "M", "goods_imports",
          "RX", "goods_re_exports",
          "RM", "goods_re_imports",
          "DX", "goods_domestic_exports");

  private static final Map<String, String> SERVICES =
      Map.of("X", "services_exports", "M", "services_imports");

  private final AreaReading areas;

  ComtradeRecord(AreaReading areas) {
    this.areas = areas;
  }

  /// The figure of a record; nothing for one that is a part of another, or of no known area.
  Optional<Observation> observation(JsonNode json, Intake intake) {
    if (json.has("fileUrl")) {
      throw JsonRecords.bad("this is a list of files to fetch, no figures");
    }
    Optional<String> part = part(json);
    if (part.isPresent()) {
      intake.leaveOut("a part of another record, by " + part.get(), product(json).code());
      return Optional.empty();
    }
    if (json.path("primaryValue").isNull()) {
      intake.leaveOut("no value is given", required(json, "reporterCode"));
      return Optional.empty();
    }
    return flow(json, intake).flatMap(flow -> observation(json, flow, intake));
  }

  private Optional<Observation> observation(JsonNode json, Flow flow, Intake intake) {
    Period period = period(required(json, "period"));
    Optional<String> reporter = area(json, "reporterCode", period, intake);
    Optional<String> partner = area(json, "partnerCode", period, intake);
    return reporter.isEmpty() || partner.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Observation(
                reporter.get(),
                partner,
                flow,
                product(json),
                period,
                JsonRecords.figure(json, "primaryValue"),
                "USD",
                status(json)));
  }

  private Optional<String> area(JsonNode json, String key, Period period, Intake intake) {
    return areas.code(CodeSystem.COMTRADE, required(json, key), period.year(), intake);
  }

  private static Optional<String> part(JsonNode json) {
    return WHOLE.entrySet().stream()
        .filter(each -> json.hasNonNull(each.getKey()))
        .filter(each -> !JsonRecords.text(json, each.getKey()).equals(each.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private static Optional<Flow> flow(JsonNode json, Intake intake) {
    String code = required(json, "flowCode");
    String name = (isServices(json) ? SERVICES : GOODS).get(code);
    if (name == null) {
      intake.leaveOut("a flow that is not used", code);
      return Optional.empty();
    }
    return Optional.of(new Flow(name));
  }

  private static Product product(JsonNode json) {
    String code = required(json, "cmdCode");
    boolean all = code.equals("TOTAL") || (isServices(json) && code.equals("200"));
    if (all) {
      return Product.TOTAL;
    }
    String classification = JsonRecords.text(json, "classificationCode");
    // the editions of the Harmonized System (H0 to H6) are told apart by their years
    boolean harmonized = classification.startsWith("H") || classification.isEmpty();
    return Product.of((harmonized ? "HS" : classification) + "." + code);
  }

  private static boolean isServices(JsonNode json) {
    return JsonRecords.text(json, "typeCode").equals("S");
  }

  /// Months are written 202305.
  static Period period(String text) {
    return new Period(text.length() == 6 ? text.substring(0, 4) + "-" + text.substring(4) : text);
  }

  /// What is summed up from what was reported is reported, too.
  private static Status status(JsonNode json) {
    boolean reported =
        json.path("isReported").asBoolean(false) || json.path("isAggregate").asBoolean(false);
    return reported ? Status.REPORTED : Status.UNSAID;
  }

  private static String required(JsonNode json, String key) {
    String text = JsonRecords.text(json, key);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return text;
  }
}
