package dev.chancery.command.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// In what unit the figures of a table are shown: millions where they are large sums.
///
/// @param shift by how many digits the point moves
/// @param digits how many digits stand behind it
record Scale(String unit, int shift, int digits) {

  private static final BigDecimal TEN_MILLION = BigDecimal.valueOf(10_000_000);

  static Scale of(String unit, List<BigDecimal> values) {
    BigDecimal largest =
        values.stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    if (largest.compareTo(TEN_MILLION) >= 0) {
      return new Scale("million " + unit, 6, 1);
    }
    boolean whole = values.stream().allMatch(value -> value.scale() <= 0);
    return new Scale(unit, 0, whole ? 0 : 2);
  }

  String words(BigDecimal value) {
    BigDecimal shown = value.movePointLeft(shift).setScale(digits, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%,." + digits + "f", shown);
  }
}
