package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a claim is about: one code (`KOR`, `APEC`) or name, or several for a pair or group.
public record Subject(List<String> names) {

  public Subject {
    names = List.copyOf(names);
    if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a subject has at least one name, none of them blank");
    }
  }

  public static Subject of(String... names) {
    return new Subject(List.of(names));
  }

  /// The subject of these names, or nothing when there are none.
  public static @Nullable Subject ofAll(List<String> names) {
    return names.isEmpty() ? null : new Subject(names.stream().distinct().toList());
  }

  @JsonValue
  Object json() {
    return names.size() == 1 ? names.getFirst() : names;
  }
}
