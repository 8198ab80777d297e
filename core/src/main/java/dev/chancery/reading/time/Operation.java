package dev.chancery.reading.time;

import java.util.Optional;

/// What a meaning in `rules.tsv` can do.
enum Operation {
  DAY((given, anchor) -> CalendarTimes.day(given.number(0), given.number(1), given.number(2))),
  YEARLESS_DAY((given, anchor) -> TensedTimes.day(given.number(0), given.number(1), anchor)),
  DAY_OF_MONTH((given, anchor) -> TensedTimes.dayOfMonth(given.number(0), anchor)),
  ISO_DAY((given, anchor) -> CalendarTimes.isoDay(given.text(0))),
  FIGURES((given, anchor) -> CalendarTimes.figures(given.text(0))),
  DAYS(
      (given, anchor) ->
          CalendarTimes.days(given.number(0), given.number(1), given.number(2), given.number(3))),
  YEARLESS_DAYS(
      (given, anchor) ->
          TensedTimes.days(given.number(0), given.number(1), given.number(2), anchor)),
  MONTH((given, anchor) -> CalendarTimes.month(given.number(0), given.number(1))),
  YEARLESS_MONTH((given, anchor) -> TensedTimes.month(given.number(0), anchor)),
  MONTHS((given, anchor) -> CalendarTimes.months(given.number(0), given.number(1), given.number(2))),
  SEASON((given, anchor) -> CalendarTimes.season(given.number(0), given.text(1))),
  YEARLESS_SEASON((given, anchor) -> TensedTimes.season(given.text(0), anchor)),
  QUARTER((given, anchor) -> CalendarTimes.quarter(given.number(0), given.number(1))),
  YEARLESS_QUARTER((given, anchor) -> TensedTimes.quarter(given.number(0), anchor)),
  YEAR((given, anchor) -> CalendarTimes.year(given.number(0))),
  YEARS((given, anchor) -> CalendarTimes.years(given.text(0), given.text(1))),
  FISCAL_YEAR((given, anchor) -> Optional.of(TimeValue.open("FY" + given.text(0), Grain.YEAR))),
  DECADE((given, anchor) -> CalendarTimes.decade(given.number(0))),
  CENTURY((given, anchor) -> CalendarTimes.century(given.number(0))),
  BETWEEN_DAYS((given, anchor) -> CalendarTimes.named(given.text(0))),
  HOLIDAY((given, anchor) -> TensedTimes.holiday(given.text(0), anchor)),
  HOLIDAY_IN((given, anchor) -> CalendarTimes.holiday(given.number(0), given.text(1))),
  WEEKDAY((given, anchor) -> TensedTimes.weekday(given.number(0), anchor)),
  WEEKDAY_FROM((given, anchor) -> Offsets.weekday(given.number(0), given.number(1), anchor)),
  MONTH_FROM((given, anchor) -> Offsets.month(given.number(0), given.number(1), anchor)),
  SEASON_FROM((given, anchor) -> Offsets.season(given.text(0), given.number(1), anchor)),
  OFFSET((given, anchor) -> Offsets.unit(given.text(0), given.number(1), anchor)),
  OFFSET_PART(
      (given, anchor) -> Offsets.partOfDay(given.number(0), given.text(1), anchor)),
  AGO((given, anchor) -> Offsets.away(given.text(0), -1, given.text(1), anchor)),
  AHEAD((given, anchor) -> Offsets.away(given.text(0), 1, given.text(1), anchor)),
  PAST((given, anchor) -> Offsets.past(given.text(0), given.text(1), anchor)),
  COMING((given, anchor) -> Offsets.coming(given.text(0), given.text(1), anchor)),
  DURATION((given, anchor) -> Lengths.duration(given.text(0), given.text(1))),
  EVERY((given, anchor) -> Lengths.every(given.text(0), given.text(1))),
  FREQUENCY((given, anchor) -> Optional.of(TimeValue.open(given.text(0), Grain.SET))),
  REFERENCE((given, anchor) -> Optional.of(TimeValue.open(given.text(0), Grain.REFERENCE))),
  CLOCK((given, anchor) -> ClockTimes.clock(given.text(0), given.text(1))),
  AT_CLOCK((given, anchor) -> ClockTimes.at(given.time(0), given.time(1))),
  DAY_PART((given, anchor) -> ClockTimes.part(given.time(0), given.text(1))),
  SAME((given, anchor) -> Optional.of(given.time(0))),
  IN_YEAR((given, anchor) -> Stretches.inYear(given.time(0), given.time(1))),
  PART((given, anchor) -> Stretches.part(given.text(0), given.time(1))),
  END_OF_PERIOD(
      (given, anchor) ->
          Offsets.unit(given.text(1), 0, anchor)
              .flatMap(period -> Stretches.part(given.text(0), period))),
  HALF((given, anchor) -> Stretches.half(given.number(0), given.time(1))),
  QUARTER_OF((given, anchor) -> Stretches.quarter(given.number(0), given.time(1))),
  SPAN((given, anchor) -> Stretches.span(given.time(0), given.time(1))),
  SINCE((given, anchor) -> Stretches.since(given.time(0), anchor)),
  UNTIL((given, anchor) -> Stretches.until(given.time(0)));

  /// How an operation makes a time.
  private interface Making {
    Optional<TimeValue> make(Arguments given, Anchor anchor);
  }

  private final Making making;

  Operation(Making making) {
    this.making = making;
  }

  Optional<TimeValue> apply(Arguments given, Anchor anchor) {
    return making.make(given, anchor);
  }
}
