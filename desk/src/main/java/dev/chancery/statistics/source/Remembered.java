package dev.chancery.statistics.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads words once: the same few stand in all rows of a file, and mostly the same as in the row
/// before.
final class Remembered<T> {

  private final Function<String, T> reading;
  private final Map<String, T> known = new HashMap<>();
  private String lastWord = "";
  private @Nullable T lastValue;

  Remembered(Function<String, T> reading) {
    this.reading = reading;
  }

  T of(String word) {
    T value = lastValue;
    if (value == null || !word.equals(lastWord)) {
      value = known.get(word);
      if (value == null) {
        value = reading.apply(word);
        known.put(word, value);
      }
      lastWord = word;
      lastValue = value;
    }
    return value;
  }
}
