package dev.chancery.gathering;

import dev.chancery.reading.text.SourceText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lets an article in, or says why not: it has text, is not too long, and is in English.
final class Admission {

  private final Languages languages = new Languages();
  private final Limits limits;
  private final @Nullable LocalDate date;

  /// @param date the day of articles that say none themselves
  Admission(Limits limits, @Nullable LocalDate date) {
    this.limits = limits;
    this.date = date;
  }

  Gathered admit(Gathered gathered) {
    return switch (gathered) {
      case Gathered.Skipped skipped -> skipped;
      case Gathered.Item item ->
          refusal(item.source())
              .<Gathered>map(why -> new Gathered.Skipped(item.place(), item.bytes(), why))
              .orElseGet(() -> dated(item));
    };
  }

  private Optional<String> refusal(SourceText source) {
    String text = source.text();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of("is empty");
    }
    if (text.length() > limits.articleCharacters()) {
      return Optional.of(limits.tooManyCharacters(text.codePointCount(0, text.length())));
    }
    String language = source.language();
    if (language != null) {
      return language.toLowerCase(Locale.ROOT).matches("en\\b.*|eng|english")
          ? Optional.empty()
          : Optional.of("is marked as language \"" + language + "\"; only English is read");
    }
    return languages
        .foreign(text)
        .map(name -> "seems to be in " + name + "; only English is read (language: en overrules)");
  }

  private Gathered dated(Gathered.Item item) {
    SourceText source = item.source();
    if (source.published() != null) {
      return item;
    }
    return date == null
        ? item.warned("has no date: relative dates stay open (--date YYYY-MM-DD sets one)")
        : item.withSource(
            new SourceText(
                source.id(),
                source.url(),
                source.title(),
                source.source(),
                date,
                source.language(),
                source.text()));
  }
}
