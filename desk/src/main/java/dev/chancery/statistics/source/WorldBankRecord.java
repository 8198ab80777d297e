package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chancery.reference.Row;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.CodeSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One figure of an answer of the World Bank.
final class WorldBankRecord {

  private final AreaReading areas;
  private final Map<String, Series> series = new HashMap<>();

  /// What an indicator measures.
  ///
  /// @param world whether it is with all of the world
  private record Series(Flow flow, String unit, boolean world) {

    static Series read(Row row) {
      return new Series(
          new Flow(row.required("flow")),
          row.required("unit"),
          row.text("partner").equals(Area.WORLD));
    }

    /// An indicator that has no name of ours keeps its own; its unit is what its title says in
    /// parentheses.
    static Series of(String code, String title) {
      int open = title.lastIndexOf('(');
      int close = title.lastIndexOf(')');
      String unit = open >= 0 && close > open ? title.substring(open + 1, close) : "number";
      return new Series(new Flow(code), unit, false);
    }
  }

  WorldBankRecord(AreaReading areas) {
    this.areas = areas;
    WorldBankIndicators.table().map(this::entered);
  }

  private Series entered(Row row) {
    Series measured = Series.read(row);
    series.put(row.required("indicator"), measured);
    return measured;
  }

  /// The figure, if one is given for an area that is known.
  Optional<Observation> observation(JsonNode json, Intake intake) {
    String date = JsonRecords.text(json, "date");
    if (json.path("value").isNull()) {
      intake.leaveOut("no value is given", JsonRecords.text(json, "countryiso3code") + " " + date);
      return Optional.empty();
    }
    Period period = PeriodWords.of(date);
    String code = json.path("indicator").path("id").asText("");
    Series measured = series(code, json.path("indicator").path("value").asText(""));
    Status status = status(JsonRecords.text(json, "obs_status"));
    return area(json, period.year(), intake)
        .map(
            area -> observation(area, measured, period, JsonRecords.figure(json, "value"), status));
  }

  /// The figure of a cell of a table.
  Optional<Observation> observation(
      String country, String indicator, String title, String date, String value, Intake intake) {
    Period period = PeriodWords.of(date);
    double figure = Figure.of(value);
    return areas
        .code(CodeSystem.ISO3, country, period.year(), intake)
        .map(area -> observation(area, series(indicator, title), period, figure, Status.UNSAID));
  }

  private Series series(String code, String title) {
    return series.computeIfAbsent(code, _ -> Series.of(code, title));
  }

  private static Observation observation(
      String area, Series measured, Period period, double value, Status status) {
    return new Observation(
        area,
        measured.world() ? Optional.of(Area.WORLD) : Optional.empty(),
        measured.flow(),
        Product.TOTAL,
        period,
        value,
        measured.unit(),
        status);
  }

  /// The three letters where they are given, else the two; both must mean the same.
  private Optional<String> area(JsonNode json, int year, Intake intake) {
    String three = JsonRecords.text(json, "countryiso3code");
    String two = json.path("country").path("id").asText("");
    if (three.isEmpty()) {
      return areas.code(CodeSystem.ISO2, two, year, intake);
    }
    Optional<String> byTwo = areas.code(CodeSystem.ISO2, two, year);
    if (byTwo.isPresent() && !byTwo.get().equals(three)) {
      throw new IllegalArgumentException(
          "%s is the code of %s, and %s that of another area".formatted(two, byTwo.get(), three));
    }
    return areas.code(CodeSystem.ISO3, three, year, intake);
  }

  private static Status status(String code) {
    return switch (code) {
      case "E" -> Status.ESTIMATED;
      case "P" -> Status.PROVISIONAL;
      default -> Status.UNSAID;
    };
  }
}
