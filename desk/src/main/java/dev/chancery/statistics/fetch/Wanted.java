package dev.chancery.statistics.fetch;

import dev.chancery.statistics.area.Area;
import java.util.List;
import java.util.stream.IntStream;

/// What a person wants of a service.
///
/// @param reporters whose books
/// @param partners the other sides; all where none is named
/// @param from the first year
/// @param to the last year
/// @param indicators what to ask for, by the service's codes; what is usual where none is named
public record Wanted(
    List<Area> reporters, List<Area> partners, int from, int to, List<String> indicators) {

  public Wanted {
    reporters = List.copyOf(reporters);
    partners = List.copyOf(partners);
    indicators = List.copyOf(indicators);
    if (reporters.isEmpty() || from > to) {
      throw new IllegalArgumentException("a question has a reporter, and years in their order");
    }
  }

  List<Integer> years() {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }
}
