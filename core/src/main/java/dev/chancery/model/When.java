package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time expression and the days it covers.
///
/// @param timex a TIMEX3 value ("2025-10", "P3Y", "2021-H1")
/// @param from the first day, absent where the side is open
/// @param to the last day, inclusive, absent where the side is open
@JsonInclude(JsonInclude.Include.NON_NULL)
public record When(
    String text, Span span, String timex, @Nullable LocalDate from, @Nullable LocalDate to) {

  public When {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a time ends on or after its first day, not " + from + " to " + to);
    }
  }
}
