package dev.chancery.checking.statistic;

import dev.chancery.model.Interpretation;
import java.util.ArrayList;
import java.util.List;

/// What the figures say to a claim, under each way to understand it.
///
/// @param plain the interpretations of the year that is meant, the plain one first
/// @param others those of other years and other ways of counting
/// @param firm whether the area's own books reach the year that is meant, and the figures are
///   further off than sources differ from each other: only then may a claim be called false
/// @param summary what the plain one found, in a sentence
/// @param missing the data that would settle it
record Evidence(
    List<Interpretation> plain,
    List<Interpretation> others,
    boolean firm,
    String summary,
    String missing) {

  Evidence {
    plain = List.copyOf(plain);
    others = List.copyOf(others);
  }

  List<Interpretation> all() {
    List<Interpretation> all = new ArrayList<>(plain);
    others.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return all;
  }

  /// The same, but not enough to call a claim false.
  Evidence unsure() {
    return new Evidence(plain, others, false, summary, missing);
  }

  boolean holdsSomehow() {
    return all().stream().anyMatch(Interpretation::agrees);
  }
}
