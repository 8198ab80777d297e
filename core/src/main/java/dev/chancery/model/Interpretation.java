package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way to understand a claim, and what is found under it.
///
/// @param definition whose figures, of what, for when, in words that a reader can check
/// @param source who says so, in words that a reader can look up; for what is computed from the
///   text alone, the rule ("Gregorian calendar")
/// @param vintage of a statistic, the name of the vintage that was used; of a table of facts, the
///   day it speaks up to; none where the source does not age
/// @param series of a statistic, which series it is, as the command line asks for it ("PER exports
///   2023")
/// @param figures the figures behind the one that was found, for a reader who wants to see them:
///   the neighbours in a ranking, or a series from year to year
/// @param computed the figure found, in the claim's unit
/// @param found what was found, in words, where it is no figure ("Monday", "Antonio Costa")
/// @param agrees whether the claim holds under it
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Interpretation(
    String definition,
    String source,
    @Nullable String vintage,
    @Nullable String series,
    List<Figure> figures,
    @Nullable Quantity computed,
    @Nullable String found,
    boolean agrees) {

  public Interpretation {
    figures = List.copyOf(figures);
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
    return new Interpretation(definition, source, null, null, List.of(), computed, null, agrees);
  }

  /// One that finds something that is no figure.
  public static Interpretation found(
      String definition, String source, String found, boolean agrees) {
    return new Interpretation(definition, source, null, null, List.of(), null, found, agrees);
  }

  /// The same, with the day that its source speaks up to.
  public Interpretation knownOn(@Nullable LocalDate day) {
    String known = day == null ? null : day.toString();
    return new Interpretation(definition, source, known, series, figures, computed, found, agrees);
  }

  /// The same, with the series of a statistic that it rests on.
  ///
  /// @param name of the vintage
  /// @param asked the series, as the command line asks for it
  /// @param behind the figures behind the one that was found
  public Interpretation of(String name, String asked, List<Figure> behind) {
    return new Interpretation(definition, source, name, asked, behind, computed, found, agrees);
  }
}
