package dev.chancery.checking.frame;

import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import dev.chancery.reference.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// The tolerances of hedged figures, from hedges.tsv.
public final class Hedges {

  private final List<Hedge> all;

  private Hedges(List<Hedge> all) {
    this.all = all;
    for (Bound bound : Bound.values()) {
      general(bound);
    }
  }

  /// Reads the table of the program.
  public static Hedges load() {
    return new Hedges(Table.load(Hedges.class, "hedges.tsv").map(Hedge::read));
  }

  /// The tolerance of a figure by the words it is written with ("just over 300 years").
  public Hedge of(Bound bound, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(hedge -> hedge.bound() == bound)
        .filter(hedge -> hedge.words().stream().anyMatch(lower::contains))
        .findFirst()
        .orElseGet(() -> general(bound));
  }

  /// How a computed figure fits the claimed one.
  ///
  /// @param words the figure as written, hedge included
  public Fit fit(Quantity claimed, String words, BigDecimal computed) {
    return of(claimed.bound(), words).fit(claimed.number(), computed);
  }

  private Hedge general(Bound bound) {
    return all.stream()
        .filter(hedge -> hedge.bound() == bound && hedge.words().isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("hedges.tsv has no row for " + bound));
  }
}
