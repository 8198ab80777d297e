package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The figures of a JSON-stat cube: where in it areas, times and units stand.
final class JsonStatFigures {

  private final JsonStatCube cube;
  private final JsonStatMeasures measures;
  private final AreaReading areas;
  private final int area;
  private final int time;
  private final Optional<Integer> partner;

  /// @param measures what the rest of its dimensions measure
  JsonStatFigures(JsonStatCube cube, JsonStatMeasures measures, AreaReading areas) {
    this.cube = cube;
    this.measures = measures;
    this.areas = areas;
    this.area =
        cube.place("geo").orElseThrow(() -> JsonRecords.bad("it has no dimension of areas"));
    this.time =
        cube.place("time").orElseThrow(() -> JsonRecords.bad("it has no dimension of time"));
    this.partner = cube.place("partner");
  }

  void read(int vintage, Intake intake) {
    for (int place : cube.filled()) {
      intake.read(vintage, place + 1L, () -> observation(place, intake));
    }
  }

  private Optional<Observation> observation(int place, Intake intake) {
    List<String> codes = cube.codes(place);
    JsonNode value = cube.value(place);
    if (value.isNull()) {
      intake.leaveOut("no value is given", codes.get(area) + " " + codes.get(time));
      return Optional.empty();
    }
    if (!value.isNumber()) {
      throw new IllegalArgumentException(value + " is no figure");
    }
    Period period = period(codes);
    Optional<String> reporter = area(area, codes, period, intake);
    Optional<String> other = partner.flatMap(at -> area(at, codes, period, intake));
    if (reporter.isEmpty() || (partner.isPresent() && other.isEmpty())) {
      return Optional.empty();
    }
    JsonStatMeasures.Measure measure = measures.of(codes);
    return Optional.of(
        new Observation(
            reporter.get(),
            other.or(measure::partner),
            measure.flow(),
            Product.TOTAL,
            period,
            measure.unit().whole(value.asDouble()),
            measure.unit().name(),
            status(cube.status(place))));
  }

  /// By the code, or by its name where the code is a number of the office's own.
  private Period period(List<String> codes) {
    String code = codes.get(time);
    String name = cube.dimensions().get(time).label(code);
    return PeriodWords.of(name.matches("\\d{4}") ? name : code);
  }

  private Optional<String> area(int at, List<String> codes, Period period, Intake intake) {
    String code = codes.get(at);
    return areas
        .code(CodeSystem.ISO2, code, period.year())
        .or(() -> areas.code(CodeSystem.ISO3, code, period.year()))
        .or(() -> areas.codeOrName(cube.dimensions().get(at).label(code), intake));
  }

  /// Eurostat writes several letters where several things are to be said.
  private static Status status(String marks) {
    String small = marks.toLowerCase(Locale.ROOT);
    if (small.contains("p")) {
      return Status.PROVISIONAL;
    }
    return small.contains("e") || small.contains("s") ? Status.ESTIMATED : Status.UNSAID;
  }
}
