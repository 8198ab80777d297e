package dev.chancery.checking.frame;

import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.figure.Reach;
import dev.chancery.checking.figure.Series;
import java.util.List;
import java.util.Optional;

/// Official figures, as checks ask for them. Every source answers for itself, by its newest vintage
/// that reaches the year; a source that has nothing is not among the answers. What lies in no
/// vintage at all is answered by nothing, never by an exception.
public interface Statistics {

  /// The partners of an area in a year.
  List<Ranking> rankings(Asked asked, int year);

  /// The figures of an area from year to year, with one partner where one is given.
  List<Series> series(Asked asked, Optional<String> partner);

  /// The vintages that measure a flow.
  List<Reach> reach(String flow);

  /// No statistics at all: every question stays open.
  static Statistics none() {
    return new Statistics() {
      @Override
      public List<Ranking> rankings(Asked asked, int year) {
        return List.of();
      }

      @Override
      public List<Series> series(Asked asked, Optional<String> partner) {
        return List.of();
      }

      @Override
      public List<Reach> reach(String flow) {
        return List.of();
      }
    };
  }
}
