package dev.chancery.checking.known;

import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import java.util.List;

/// When something was, as a text claims it: by a date or as seen from the article's day.
sealed interface Timing permits ClaimedDate, RelativeDate {

  /// The year it lies in or begins in.
  int year();

  /// Whether it is the known date; open where it may be told of that with less care.
  Answer fits(RoughDate known);

  /// Whether it is near one of the dates without being it.
  default boolean isNear(List<RoughDate> known) {
    return known.stream().anyMatch(each -> fits(each) == Answer.UNKNOWN);
  }

  default boolean fitsAny(List<RoughDate> known) {
    return known.stream().anyMatch(each -> fits(each) == Answer.YES);
  }
}
