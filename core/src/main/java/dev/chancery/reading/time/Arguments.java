package dev.chancery.reading.time;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an operation is given: the captures and constants named in a rule's meaning, in order.
record Arguments(List<@Nullable Capture> values) {

  private Capture at(int index) {
    Capture capture = values.get(index);
    if (capture == null) {
      throw new IllegalStateException("an element that a meaning needs cannot be optional");
    }
    return capture;
  }

  String text(int index) {
    return at(index).value();
  }

  int number(int index) {
    return new BigDecimal(at(index).value()).intValue();
  }

  TimeValue time(int index) {
    TimeValue time = at(index).time();
    if (time == null) {
      throw new IllegalStateException("a meaning takes a word where it needs a time");
    }
    return time;
  }
}
