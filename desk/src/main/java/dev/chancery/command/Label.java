package dev.chancery.command;

import dev.chancery.model.Finding;
import dev.chancery.model.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The short name of a finding on a page: "E3" is the third event.
record Label(String name, Finding finding) {

  /// Labels for findings in the order of the text.
  static List<Label> all(List<Finding> findings) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    List<Label> labels = new ArrayList<>();
    for (Finding finding : findings) {
      int number = counts.merge(finding.kind(), 1, Integer::sum);
      labels.add(new Label(letter(finding.kind()) + number, finding));
    }
    return labels;
  }

  private static String letter(Kind kind) {
    return switch (kind) {
      case STATEMENT -> "S";
      case EVENT -> "E";
      case AGREEMENT -> "A";
      case COMMITMENT -> "P";
      case CLAIM -> "C";
    };
  }
}
