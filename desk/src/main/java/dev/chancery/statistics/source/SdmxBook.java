package dev.chancery.statistics.source;

import dev.chancery.statistics.Period;
import java.util.Optional;

/// What the parts of SDMX messages mean, whatever their form.
///
/// @param periods what is written for a time, which every figure repeats
record SdmxBook(
    AreaReading areas,
    SdmxParts parts,
    SdmxMeasures measures,
    SdmxStatuses statuses,
    Remembered<Optional<Period>> periods) {

  SdmxBook(AreaReading areas) {
    this(
        areas,
        new SdmxParts(),
        new SdmxMeasures(),
        new SdmxStatuses(),
        new Remembered<>(SdmxPeriod::of));
  }
}
