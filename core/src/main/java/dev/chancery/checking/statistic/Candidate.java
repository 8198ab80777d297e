package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Fit;
import dev.chancery.model.Interpretation;

/// One way to understand a claim about figures, before it is put among the others.
///
/// @param fit how well what was found fits what is told
/// @param near whether it is off by no more than sources usually are
/// @param plain whether it is in plain books and of the year that is meant
/// @param meant whether it is of the year that is meant, in whatever books
/// @param counts whether it may be meant at all, of a year that is not plainly the one
/// @param found what was found, as a sentence
record Candidate(
    Interpretation interpretation,
    Fit fit,
    boolean near,
    boolean plain,
    boolean meant,
    boolean counts,
    String found) {

  /// Whether it keeps the claim from being called false.
  boolean isFor() {
    return counts && (near || fit != Fit.NONE);
  }

  boolean holds() {
    return fit == Fit.PLAIN;
  }
}
