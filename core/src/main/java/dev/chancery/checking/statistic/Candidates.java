package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Fit;
import dev.chancery.model.Interpretation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the ways to understand a claim in order, and says what follows from them.
///
/// @param all in the order of the books, the plainest first
record Candidates(List<Candidate> all) {

  Candidates {
    all = List.copyOf(all);
  }

  /// Whether what is told lies among the figures that may be meant: where sources differ so much,
  /// another may well have it.
  ///
  /// @param told in the unit of the figures, whatever its sign
  boolean isAmong(BigDecimal told) {
    List<BigDecimal> figures =
        all.stream()
            .filter(one -> one.meant() || one.counts())
            .flatMap(one -> Stream.ofNullable(one.interpretation().computed()))
            .map(figure -> figure.number().abs())
            .toList();
    return figures.stream().anyMatch(figure -> figure.compareTo(told.abs()) < 0)
        && figures.stream().anyMatch(figure -> figure.compareTo(told.abs()) > 0);
  }

  /// The evidence: the plain ones first, and of several that are as plain one that holds.
  ///
  /// @param mayDiffer whether the claim may be called false at all
  /// @param missing the data that would settle it
  Evidence evidence(boolean mayDiffer, String missing) {
    List<Candidate> meant =
        all.stream()
            .filter(Candidate::meant)
            .sorted(
                Comparator.comparing((Candidate one) -> !one.plain())
                    .thenComparing(one -> !one.holds()))
            .toList();
    if (meant.isEmpty()) {
      String nearest = all.isEmpty() ? "" : all.getFirst().found() + " ";
      return new Evidence(
          List.of(), all.stream().map(Candidates::notMeant).toList(), false, "", nearest + missing);
    }
    List<Interpretation> others = new ArrayList<>();
    all.stream().filter(one -> !one.meant()).map(Candidate::interpretation).forEach(others::add);
    List<Candidate> counting =
        Stream.concat(meant.stream(), all.stream().filter(one -> !one.meant() && one.counts()))
            .toList();
    if (counting.stream().noneMatch(Candidate::holds)) {
      generous(counting).ifPresent(others::add);
    }
    boolean firm =
        mayDiffer && meant.getFirst().plain() && all.stream().noneMatch(Candidate::isFor);
    return new Evidence(
        meant.stream().map(Candidate::interpretation).toList(),
        others,
        firm,
        meant.getFirst().found(),
        meant.getFirst().found() + " " + missing);
  }

  /// The nearest one, if its hedge is meant generously or the books are allowed their difference.
  private static Optional<Interpretation> generous(List<Candidate> counting) {
    Optional<Candidate> loose = counting.stream().filter(one -> one.fit() == Fit.LOOSE).findFirst();
    return loose
        .map(one -> agreeing(one, ", if the words are meant generously"))
        .or(() ->
            counting.stream()
                .filter(Candidate::near)
                .findFirst()
                .map(one ->
                    agreeing(
                        one, ", allowing for the difference that is usual between two books")));
  }

  private static Interpretation agreeing(Candidate one, String how) {
    return changed(one.interpretation(), how, true);
  }

  private static Interpretation notMeant(Candidate one) {
    return changed(one.interpretation(), " (not the year that is meant)", false);
  }

  private static Interpretation changed(Interpretation one, String how, boolean agrees) {
    return new Interpretation(
        one.definition() + how,
        one.source(),
        one.vintage(),
        one.series(),
        one.figures(),
        one.computed(),
        one.found(),
        agrees);
  }
}
