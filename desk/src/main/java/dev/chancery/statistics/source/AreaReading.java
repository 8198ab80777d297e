package dev.chancery.statistics.source;

import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.area.CodeSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Says which areas the codes and names in a file mean. What is unknown is left out of the vintage
/// and told.
final class AreaReading {

  static final String UNMAPPED = "no area is known by the code";

  private final Areas areas;
  private final AreaCodes codes;
  private final Map<Time, Map<String, Optional<String>>> coded = new HashMap<>();
  private Time lastTime = new Time(CodeSystem.M49, 0);
  private Map<String, Optional<String>> lastCoded = new HashMap<>();
  private final Map<String, Optional<String>> known = new HashMap<>();

  /// What codes can be read by.
  private record Time(CodeSystem system, int year) {

    boolean is(CodeSystem other, int otherYear) {
      return year == otherYear && system == other;
    }
  }

  AreaReading(Areas areas, AreaCodes codes) {
    this.areas = areas;
    this.codes = codes;
    coded.put(lastTime, lastCoded);
  }

  /// The area of a code in a year; an unknown one is told to `intake`.
  Optional<String> code(CodeSystem system, String code, int year, Intake intake) {
    return told(code(system, code, year), code, intake);
  }

  /// The area of a code in a year, if it is known.
  Optional<String> code(CodeSystem system, String code, int year) {
    if (!lastTime.is(system, year)) {
      lastTime = new Time(system, year);
      lastCoded = coded.computeIfAbsent(lastTime, _ -> new HashMap<>());
    }
    Optional<String> known = lastCoded.get(code);
    if (known == null) {
      known = codes.find(system, code, year).map(Area::code);
      lastCoded.put(code, known);
    }
    return known;
  }

  /// The area that is written so, by code or name; an unknown one is told to `intake`.
  Optional<String> codeOrName(String written, Intake intake) {
    return told(
        known.computeIfAbsent(
            written, _ -> areas.byCode(written).or(() -> areas.byName(written)).map(Area::code)),
        written,
        intake);
  }

  private static Optional<String> told(Optional<String> area, String written, Intake intake) {
    if (area.isEmpty()) {
      intake.leaveOut(UNMAPPED, written.isEmpty() ? "(empty)" : written);
    }
    return area;
  }
}
