package dev.chancery.checking.figure;

import java.time.LocalDate;
import java.util.Optional;

/// What figures are asked for.
///
/// @param area ISO 3166-1 alpha-3 of the one whose exports, imports, aid, population they are
/// @param flow what they measure, as the statistics call it ("goods_exports")
/// @param mirror whether the books of the partners are asked instead of the area's own
/// @param knownOn only what could be known on that day; the newest where none is given
public record Asked(String area, String flow, boolean mirror, Optional<LocalDate> knownOn) {

  /// The newest figures in the area's own books.
  public static Asked own(String area, String flow) {
    return new Asked(area, flow, false, Optional.empty());
  }

  public Asked mirrored() {
    return new Asked(area, flow, true, knownOn);
  }

  public Asked knownOn(Optional<LocalDate> day) {
    return new Asked(area, flow, mirror, day);
  }
}
