package dev.chancery.reading.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An article as it comes in: its text and what its source says about it.
public record SourceText(
    @Nullable String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String source,
    @Nullable LocalDate published,
    @Nullable String language,
    String text) {

  /// A text of which only the date is known.
  public static SourceText of(String text, @Nullable LocalDate published) {
    return new SourceText(null, null, null, null, published, null, text);
  }
}
