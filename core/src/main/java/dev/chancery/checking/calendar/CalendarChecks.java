package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.World;
import java.util.List;

/// The checks of this package.
public final class CalendarChecks {

  private CalendarChecks() {}

  public static List<Check> all(World world) {
    Remembered remembered = new Remembered(world);
    return List.of(
        new WeekdayCheck(remembered),
        new DateExistsCheck(),
        new NationalDayCheck(world),
        new NamedDayWeekdayCheck(world),
        new NationalDayNumberCheck(world),
        new AnniversaryCheck(remembered),
        new DaysApartCheck(),
        new UntilCheck(),
        new HoursCheck(),
        new YearsBetweenCheck(),
        new YearsSinceCheck(remembered),
        new YearsApartCheck(),
        new NthYearCheck(remembered),
        new AgeCheck(),
        new MeetingDaysCheck(),
        new DeadlineCheck());
  }
}
