package dev.chancery.reference.fact;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for, once, by whichever thread asks.
final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T known = made;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      T own = made;
      if (own == null) {
        own = maker.get();
        made = own;
      }
      return own;
    }
  }
}
