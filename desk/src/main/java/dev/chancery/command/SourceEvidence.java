package dev.chancery.command;

import dev.chancery.model.Interpretation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one source, as it was published at one time, says to a claim under several ways to
/// understand it.
///
/// @param vintage as of an [Interpretation]
record SourceEvidence(String source, @Nullable String vintage, List<Interpretation> all) {

  private record Key(String source, @Nullable String vintage) {}

  /// A group for each source, in the order in which they come first.
  static List<SourceEvidence> of(List<Interpretation> all) {
    Map<Key, List<Interpretation>> groups = new LinkedHashMap<>();
    for (Interpretation one : all) {
      Key key = new Key(one.source(), one.vintage());
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }
    return groups.entrySet().stream()
        .map(each ->
            new SourceEvidence(each.getKey().source(), each.getKey().vintage(), each.getValue()))
        .toList();
  }

  /// Whether a claim is judged by official statistics.
  static boolean isStatistical(List<Interpretation> all) {
    return all.stream().anyMatch(one -> one.series() != null);
  }
}
