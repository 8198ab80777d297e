package dev.chancery.command;

import dev.chancery.model.Finding;
import dev.chancery.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A finding with its place on a page.
///
/// @param number counted from 1 in the order of the text
/// @param anchor what a link to its words ends with: its id, made unique
/// @param lane how far below the words it is underlined
record NumberedFinding(int number, String anchor, Finding finding, int lane) {

  /// Numbers the findings of an article.
  static List<NumberedFinding> all(List<Finding> findings) {
    Lanes lanes =
        Lanes.of(findings.stream().filter(finding -> finding.kind() != Kind.STATEMENT).toList());
    Map<String, Integer> seen = new HashMap<>();
    List<NumberedFinding> all = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      String id = finding.origin().id();
      int times = seen.merge(id, 1, Integer::sum);
      String anchor = times == 1 ? id : id + "-" + times;
      all.add(new NumberedFinding(all.size() + 1, anchor, finding, lanes.lane(finding)));
    }
    return List.copyOf(all);
  }

  /// The name of its kind in classes and labels.
  String kind() {
    return finding.kind().code();
  }

  /// Where its card is linked at.
  String card() {
    return "f-" + anchor;
  }
}
