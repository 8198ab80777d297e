package dev.chancery.command;

import dev.chancery.model.Finding;
import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives each finding a lane under the line, so that the underlines of overlapping findings lie
/// below one another: the shortest next to the words.
final class Lanes {

  /// How many lanes there is room for; what comes after shares the last.
  static final int ROOM = 4;

  private final Map<Finding, Integer> lanes = new HashMap<>();

  private Lanes(List<Finding> findings) {
    List<List<Span>> taken = new ArrayList<>();
    for (int lane = 0; lane < ROOM; lane++) {
      taken.add(new ArrayList<>());
    }
    findings.stream()
        .sorted(Comparator.comparingInt(finding -> finding.span().length()))
        .forEach(finding -> lanes.put(finding, place(finding.span(), taken)));
  }

  static Lanes of(List<Finding> underlined) {
    return new Lanes(underlined);
  }

  /// The lane of a finding, 0 next to the words.
  int lane(Finding finding) {
    return lanes.getOrDefault(finding, 0);
  }

  private static int place(Span span, List<List<Span>> taken) {
    int lane = 0;
    while (lane < ROOM - 1 && taken.get(lane).stream().anyMatch(span::overlaps)) {
      lane++;
    }
    taken.get(lane).add(span);
    return lane;
  }
}
