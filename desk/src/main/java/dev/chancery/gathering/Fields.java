package dev.chancery.gathering;

import dev.chancery.reading.text.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a source says about its article, by field name; `published` is taken for `date`.
record Fields(Map<String, String> values) {

  Fields {
    values = Map.copyOf(values);
  }

  SourceText source(String text) {
    return new SourceText(
        text("id"), text("url"), text("title"), text("source"), date(), text("language"), text);
  }

  /// What to say of a date that is none.
  Optional<String> badDate() {
    String given = given();
    return given == null || date() != null
        ? Optional.empty()
        : Optional.of("\"" + given + "\" is not a date of the form YYYY-MM-DD");
  }

  private @Nullable LocalDate date() {
    String given = given();
    if (given == null || given.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(given.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable String given() {
    String date = text("date");
    return date == null ? text("published") : date;
  }

  private @Nullable String text(String field) {
    String value = values.get(field);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
