package dev.chancery.checking;

import dev.chancery.checking.arithmetic.ArithmeticChecks;
import dev.chancery.checking.calendar.CalendarChecks;
import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.World;
import dev.chancery.checking.known.KnownChecks;
import dev.chancery.checking.statistic.StatisticChecks;
import java.util.List;
import java.util.stream.Stream;

/// All checks there are, by their rooms.
final class Checks {

  private Checks() {}

  static List<Check> all(World world) {
    return Stream.of(
            CalendarChecks.all(world),
            ArithmeticChecks.all(world),
            KnownChecks.all(world),
            StatisticChecks.all(world))
        .flatMap(List::stream)
        .toList();
  }
}
