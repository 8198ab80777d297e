package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One way to understand a claim, and what is found under it.
///
/// @param definition whose figures, of what, for when, in words that a reader can check
/// @param source who says so, in words that a reader can look up; for what is computed from the
///   text alone, the rule ("Gregorian calendar")
/// @param vintage the day that the source speaks up to; none where it does not age
/// @param series the series of a statistic
/// @param computed the figure found, in the claim's unit
/// @param found what was found, in words, where it is no figure ("Monday", "Antonio Costa")
/// @param agrees whether the claim holds under it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Interpretation(
    String definition,
    String source,
    @Nullable LocalDate vintage,
    @Nullable String series,
    @Nullable Quantity computed,
    @Nullable String found,
    boolean agrees) {

  public Interpretation {
    if (definition.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("an interpretation says what it means and who says so");
    }
    if (computed == null && (found == null || found.isBlank())) {
      throw new IllegalArgumentException("an interpretation finds a figure or something in words");
    }
  }

  /// One that finds a figure.
  public static Interpretation computed(
      String definition, String source, Quantity computed, boolean agrees) {
    return new Interpretation(definition, source, null, null, computed, null, agrees);
  }

  /// One that finds something that is no figure.
  public static Interpretation found(
      String definition, String source, String found, boolean agrees) {
    return new Interpretation(definition, source, null, null, null, found, agrees);
  }

  /// The same, with the day that its source speaks up to.
  public Interpretation knownOn(@Nullable LocalDate day) {
    return new Interpretation(definition, source, day, series, computed, found, agrees);
  }
}
