package dev.chancery.reading.time;

import dev.chancery.reading.parse.ParsedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the time expressions of an article.
public final class TimeReader {

  /// @param anchor the article's date; without it relative expressions stay open
  public Times read(ParsedText parsed, @Nullable LocalDate anchor) {
    return new Times(List.of());
  }
}
