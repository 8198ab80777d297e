package dev.chancery.checking;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Outcome;
import dev.chancery.model.Verdict;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The verdicts of claims that no check settled (unsettled.tsv): which data would settle them, or
/// why nothing could.
record Unsettled(List<Line> lines) {

  private static final String METHOD = "none";

  /// @param measures for which measures it holds; for all where there are none
  private record Line(ClaimType type, List<String> measures, Outcome outcome, String summary) {

    static Line read(Row row) {
      return new Line(
          ClaimType.valueOf(row.required("type").toUpperCase(Locale.ROOT)),
          row.list("measures"),
          Outcome.valueOf(row.required("outcome").toUpperCase(Locale.ROOT)),
          row.required("summary"));
    }

    boolean fits(Claim claim) {
      return claim.type() == type
          && (measures.isEmpty() || measures.contains(String.valueOf(claim.measure())));
    }
  }

  static Unsettled load() {
    return new Unsettled(Table.load(Unsettled.class, "unsettled.tsv").map(Line::read));
  }

  Verdict verdict(Claim claim, @Nullable LocalDate asOf) {
    Line line =
        lines.stream()
            .filter(each -> each.fits(claim))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no line for " + claim.type()));
    return new Verdict(line.outcome(), line.summary(), METHOD, List.of(), asOf);
  }
}
