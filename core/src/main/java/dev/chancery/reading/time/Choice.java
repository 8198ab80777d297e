package dev.chancery.reading.time;

import dev.chancery.reading.time.Item.Piece;
import dev.chancery.reading.time.Item.Single;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One of the things that may stand at a place of a [TimePattern].
sealed interface Choice {

  /// As it is written in the pattern.
  String text();

  /// Whether it takes pieces of time, and no words.
  default boolean isTime() {
    return text().startsWith("<");
  }

  /// What it takes of the items at `at`, or nothing where it does not fit.
  @Nullable Capture capture(List<Item> items, int at, TimeLexicon lexicon);

  static Choice of(String text) {
    if (text.equals("<any>")) {
      return new AnyPlace(text);
    }
    if (text.startsWith("<")) {
      String grain = text.substring(1, text.length() - 1).toUpperCase(Locale.ROOT);
      return new OfGrain(text, Grain.valueOf(grain));
    }
    return Character.isUpperCase(text.charAt(0)) ? new OfClass(text) : new Literal(text);
  }

  /// Any stretch of the calendar.
  record AnyPlace(String text) implements Choice {
    @Override
    public @Nullable Capture capture(List<Item> items, int at, TimeLexicon lexicon) {
      return items.get(at) instanceof Piece piece && isPlaced(piece.value())
          ? new Capture(piece.value().timex(), piece.value(), 1)
          : null;
    }

    private static boolean isPlaced(TimeValue time) {
      return time.from() != null || time.to() != null;
    }
  }

  /// A piece of time of this grain.
  record OfGrain(String text, Grain grain) implements Choice {
    @Override
    public @Nullable Capture capture(List<Item> items, int at, TimeLexicon lexicon) {
      return items.get(at) instanceof Piece piece && piece.value().grain() == grain
          ? new Capture(piece.value().timex(), piece.value(), 1)
          : null;
    }
  }

  /// A word of this class of the lexicon.
  record OfClass(String text) implements Choice {
    @Override
    public @Nullable Capture capture(List<Item> items, int at, TimeLexicon lexicon) {
      return lexicon.read(text, items, at);
    }
  }

  /// This word.
  record Literal(String text) implements Choice {
    @Override
    public @Nullable Capture capture(List<Item> items, int at, TimeLexicon lexicon) {
      return items.get(at) instanceof Single word && word.lower().equals(text)
          ? new Capture(text, null, 1)
          : null;
    }
  }
}
