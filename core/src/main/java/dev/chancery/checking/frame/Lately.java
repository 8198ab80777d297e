package dev.chancery.checking.frame;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// What was made of the last texts: many checks ask for the same of the same few texts, one after
/// the other.
///
/// @param <T> what is made; not to be changed by those who ask
public final class Lately<T> {

  private static final int FEW = 64;

  private final Function<String, T> maker;
  private final AtomicReferenceArray<Made<T>> kept;

  private record Made<T>(String text, T value) {}

  /// @param maker what to make of a text; it depends on nothing else
  public Lately(Function<String, T> maker) {
    this(maker, FEW);
  }

  /// @param most how many texts are remembered at most
  public Lately(Function<String, T> maker, int most) {
    this.maker = maker;
    kept = new AtomicReferenceArray<>(most);
  }

  /// What is made of a text.
  public T of(String text) {
    int place = (text.hashCode() & Integer.MAX_VALUE) % kept.length();
    Made<T> known = kept.get(place);
    if (known != null && known.text().equals(text)) {
      return known.value();
    }
    T value = maker.apply(text);
    kept.set(place, new Made<>(text, value));
    return value;
  }
}
