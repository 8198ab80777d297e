package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What checking a claim came to, with every way to understand it that was computed.
///
/// @param summary the outcome in one sentence; why it is uncheckable, which data are missing
/// @param method the check that found it ("weekday")
/// @param interpretations the plain one first; empty where nothing could be computed
/// @param asOf the day whose knowledge was used, where one was asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verdict(
    Outcome outcome,
    String summary,
    String method,
    List<Interpretation> interpretations,
    @Nullable LocalDate asOf) {

  public Verdict {
    interpretations = List.copyOf(interpretations);
    if (summary.isBlank() || method.isBlank()) {
      throw new IllegalArgumentException("a verdict says what it found and how");
    }
    if (!fits(outcome, interpretations)) {
      throw new IllegalArgumentException(
          outcome.code() + " does not follow from " + interpretations);
    }
  }

  private static boolean fits(Outcome outcome, List<Interpretation> all) {
    boolean some = all.stream().anyMatch(Interpretation::agrees);
    return switch (outcome) {
      case AGREES -> !all.isEmpty() && all.getFirst().agrees();
      case DEPENDS -> some && !all.stream().allMatch(Interpretation::agrees);
      case DIFFERS -> !all.isEmpty() && !some;
      case UNCHECKABLE, NO_DATA -> !some;
    };
  }

  /// The verdict that follows from the interpretations: the plain one, which is the first, holds;
  /// another holds; none does.
  public static Verdict of(
      String method, String summary, List<Interpretation> interpretations, @Nullable LocalDate on) {
    if (interpretations.isEmpty()) {
      throw new IllegalArgumentException("a verdict follows from at least one interpretation");
    }
    boolean some = interpretations.stream().anyMatch(Interpretation::agrees);
    Outcome outcome =
        interpretations.getFirst().agrees()
            ? Outcome.AGREES
            : some ? Outcome.DEPENDS : Outcome.DIFFERS;
    return new Verdict(outcome, summary, method, interpretations, on);
  }

  /// Nothing official could settle it.
  public static Verdict uncheckable(String method, String why, @Nullable LocalDate asOf) {
    return new Verdict(Outcome.UNCHECKABLE, why, method, List.of(), asOf);
  }

  /// Data that are not at hand would settle it.
  ///
  /// @param which names the data
  public static Verdict noData(String method, String which, @Nullable LocalDate asOf) {
    return new Verdict(Outcome.NO_DATA, which, method, List.of(), asOf);
  }
}
