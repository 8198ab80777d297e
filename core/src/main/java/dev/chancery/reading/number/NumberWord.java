package dev.chancery.reading.number;

import java.math.BigDecimal;

/// A word that stands for a number or a part of one.
record NumberWord(Role role, BigDecimal value) {

  /// How a number word joins with others.
  enum Role {
    /// "seven", "twelve".
    UNIT,
    /// "sixty", which a unit may follow.
    TENS,
    /// "hundred".
    HUNDRED,
    /// "million", "dozen".
    SCALE,
    /// "dozens", "thousands".
    VAGUE
  }
}
