package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.ground.Groundwork;

/// An article with what its statements are found by.
record Hearing(Groundwork ground, Cues cues, Speakers speakers) {

  /// Whether this place lies between quotation marks.
  boolean quoted(Span place) {
    return ground.quotations().around(place).isPresent();
  }
}
