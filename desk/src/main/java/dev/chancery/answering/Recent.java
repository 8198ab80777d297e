package dev.chancery.answering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The last answers: the claims of an article ask for much the same.
///
/// @param <K> the question
/// @param <V> the answer
final class Recent<K, V> {

  private static final int KEPT = 500;

  private final Map<K, V> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
          return size() > KEPT;
        }
      };

  /// The answer that is kept, else the one that is found now.
  V of(K question, Supplier<? extends V> answer) {
    V known = kept.get(question);
    if (known != null) {
      return known;
    }
    V found = answer.get();
    kept.put(question, found);
    return found;
  }
}
