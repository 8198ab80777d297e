package dev.chancery.command.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// In what unit the figures of a table are shown: millions where they are large sums.
///
/// @param shift by how many digits the point moves
/// @param digits how many digits stand behind it
public record Scale(String unit, int shift, int digits) {

  private static final BigDecimal TEN_MILLION = BigDecimal.valueOf(10_000_000);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final int BRIEF = 2;
  private static final int FINEST = 4;

  public static Scale of(String unit, List<BigDecimal> values) {
    if (largest(values).compareTo(TEN_MILLION) >= 0) {
      return new Scale("million " + unit, 6, 1);
    }
    return new Scale(unit, 0, isWhole(values) ? 0 : 2);
  }

  /// A unit that needs few digits: "2.36" of "bn USD".
  public static Scale brief(String unit, List<BigDecimal> values) {
    int digits = largest(values).setScale(0, RoundingMode.DOWN).precision();
    return switch ((digits - 1) / 3) {
      case 0, 1 -> new Scale(unit, 0, isWhole(values) ? 0 : fineness(values, 0));
      case 2 -> new Scale("mn " + unit, 6, fineness(values, 6));
      case 3 -> new Scale("bn " + unit, 9, fineness(values, 9));
      default -> new Scale("tn " + unit, 12, fineness(values, 12));
    };
  }

  /// As many digits behind the point as the smallest needs to be seen, if not too many.
  private static int fineness(List<BigDecimal> values, int shift) {
    BigDecimal smallest =
        values.stream()
            .filter(value -> value.signum() != 0)
            .map(value -> value.abs().movePointLeft(shift))
            .min(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    int digits = BRIEF;
    while (digits < FINEST && smallest.movePointRight(digits - BRIEF).compareTo(TENTH) < 0) {
      digits++;
    }
    return digits;
  }

  private static BigDecimal largest(List<BigDecimal> values) {
    return values.stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  private static boolean isWhole(List<BigDecimal> values) {
    return values.stream().allMatch(value -> value.scale() <= 0);
  }

  public String words(BigDecimal value) {
    BigDecimal shown = value.movePointLeft(shift).setScale(digits, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%,." + digits + "f", shown);
  }
}
