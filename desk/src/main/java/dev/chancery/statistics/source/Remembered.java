package dev.chancery.statistics.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Reads words once: the same few stand in all rows of a file.
final class Remembered<T> {

  private final Function<String, T> reading;
  private final Map<String, T> known = new HashMap<>();

  Remembered(Function<String, T> reading) {
    this.reading = reading;
  }

  T of(String word) {
    T value = known.get(word);
    if (value == null) {
      value = reading.apply(word);
      known.put(word, value);
    }
    return value;
  }
}
