package dev.chancery.reading.time;

import java.util.Locale;
import java.util.Optional;

/// Times of day.
final class ClockTimes {

  private static final int NOON = 12;

  private ClockTimes() {}

  /// @param time "9", "9:30"
  /// @param half `am`, `pm` or `24` where the hour tells by itself
  static Optional<TimeValue> clock(String time, String half) {
    String[] parts = time.split("[:.]", -1);
    int hour = Integer.parseInt(parts[0]);
    int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    if (hour > 23 || minute > 59 || (!half.equals("24") && hour > NOON)) {
      return Optional.empty();
    }
    int shifted =
        switch (half) {
          case "am" -> hour % NOON;
          case "pm" -> hour % NOON + NOON;
          default -> hour;
        };
    return Optional.of(
        TimeValue.open(String.format(Locale.ROOT, "T%02d:%02d", shifted, minute), Grain.CLOCK));
  }

  static Optional<TimeValue> at(TimeValue day, TimeValue clock) {
    return Optional.of(
        new TimeValue(
            day.timex() + clock.timex(), day.from(), day.to(), day.grain(), day.yearless()));
  }

  /// @param part `MO`, `AF`, `EV`, `NI`
  static Optional<TimeValue> part(TimeValue day, String part) {
    return Optional.of(
        new TimeValue(day.timex() + "T" + part, day.from(), day.to(), day.grain(), day.yearless()));
  }
}
