package dev.chancery.checking.frame;

import dev.chancery.model.Bound;
import dev.chancery.reference.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far a figure with such a hedge may be off.
///
/// @param words the hedge as written; none for all words that set the bound
/// @param reason why these limits
public record Hedge(Bound bound, List<String> words, Limits plain, Limits loose, String reason) {

  public Hedge {
    words = List.copyOf(words);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a tolerance has a reason");
    }
  }

  /// From and to, in percent of the claimed figure; no limit where empty.
  public record Limits(Optional<BigDecimal> from, Optional<BigDecimal> to) {

    boolean hold(BigDecimal claimed, BigDecimal computed) {
      BigDecimal hundredfold = computed.abs().movePointRight(2);
      BigDecimal size = claimed.abs();
      return from.map(low -> hundredfold.compareTo(size.multiply(low)) >= 0).orElse(true)
          && to.map(high -> hundredfold.compareTo(size.multiply(high)) <= 0).orElse(true);
    }
  }

  /// How the computed figure fits the claimed one; both have the same sign.
  public Fit fit(BigDecimal claimed, BigDecimal computed) {
    if (plain.hold(claimed, computed)) {
      return Fit.PLAIN;
    }
    return loose.hold(claimed, computed) ? Fit.LOOSE : Fit.NONE;
  }

  static Hedge read(Row row) {
    return new Hedge(
        Bound.valueOf(row.required("bound").toUpperCase(Locale.ROOT)),
        row.list("words"),
        new Limits(percent(row, "from"), percent(row, "to")),
        new Limits(percent(row, "loose_from"), percent(row, "loose_to")),
        row.required("reason"));
  }

  private static Optional<BigDecimal> percent(Row row, String column) {
    return row.optional(column).map(BigDecimal::new);
  }
}
