package dev.chancery.reading.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The operations that meanings in `rules.tsv` name.
final class Operations {

  private final Map<String, Operation> known = new HashMap<>();

  Operations() {
    calendar();
    tensed();
    offsets();
    others();
    stretches();
  }

  Operation named(String name) {
    Operation operation = known.get(name);
    if (operation == null) {
      throw new IllegalArgumentException("no operation is named " + name);
    }
    return operation;
  }

  private void calendar() {
    known.put(
        "day",
        (given, anchor) -> CalendarTimes.day(given.number(0), given.number(1), given.number(2)));
    known.put("iso-day", (given, anchor) -> CalendarTimes.isoDay(given.text(0)));
    known.put("figures", (given, anchor) -> CalendarTimes.figures(given.text(0)));
    known.put(
        "days",
        (given, anchor) ->
            CalendarTimes.days(given.number(0), given.number(1), given.number(2), given.number(3)));
    known.put("month", (given, anchor) -> CalendarTimes.month(given.number(0), given.number(1)));
    known.put(
        "months",
        (given, anchor) -> CalendarTimes.months(given.number(0), given.number(1), given.number(2)));
    known.put("season", (given, anchor) -> CalendarTimes.season(given.number(0), given.text(1)));
    known.put(
        "quarter", (given, anchor) -> CalendarTimes.quarter(given.number(0), given.number(1)));
    known.put("year", (given, anchor) -> CalendarTimes.year(given.number(0)));
    known.put("years", (given, anchor) -> CalendarTimes.years(given.text(0), given.text(1)));
    known.put("decade", (given, anchor) -> CalendarTimes.decade(given.number(0)));
    known.put("century", (given, anchor) -> CalendarTimes.century(given.number(0)));
    known.put("between-days", (given, anchor) -> CalendarTimes.named(given.text(0)));
    known.put(
        "holiday-in", (given, anchor) -> CalendarTimes.holiday(given.number(0), given.text(1)));
  }

  private void tensed() {
    known.put(
        "yearless-day",
        (given, anchor) -> TensedTimes.day(given.number(0), given.number(1), anchor));
    known.put("day-of-month", (given, anchor) -> TensedTimes.dayOfMonth(given.number(0), anchor));
    known.put(
        "yearless-days",
        (given, anchor) ->
            TensedTimes.days(given.number(0), given.number(1), given.number(2), anchor));
    known.put("yearless-month", (given, anchor) -> TensedTimes.month(given.number(0), anchor));
    known.put("yearless-season", (given, anchor) -> TensedTimes.season(given.text(0), anchor));
    known.put("yearless-quarter", (given, anchor) -> TensedTimes.quarter(given.number(0), anchor));
    known.put("holiday", (given, anchor) -> TensedTimes.holiday(given.text(0), anchor));
    known.put("weekday", (given, anchor) -> TensedTimes.weekday(given.number(0), anchor));
  }

  private void offsets() {
    known.put(
        "weekday-from",
        (given, anchor) -> Offsets.weekday(given.number(0), given.number(1), anchor));
    known.put(
        "month-from", (given, anchor) -> Offsets.month(given.number(0), given.number(1), anchor));
    known.put(
        "season-from", (given, anchor) -> Offsets.season(given.text(0), given.number(1), anchor));
    known.put("offset", (given, anchor) -> Offsets.unit(given.text(0), given.number(1), anchor));
    known.put(
        "offset-part",
        (given, anchor) -> Offsets.partOfDay(given.number(0), given.text(1), anchor));
    known.put("ago", (given, anchor) -> Offsets.away(given.text(0), -1, given.text(1), anchor));
    known.put("ahead", (given, anchor) -> Offsets.away(given.text(0), 1, given.text(1), anchor));
    known.put("past", (given, anchor) -> Offsets.past(given.text(0), given.text(1), anchor));
    known.put("coming", (given, anchor) -> Offsets.coming(given.text(0), given.text(1), anchor));
  }

  private void others() {
    known.put(
        "seasons",
        (given, anchor) -> CalendarTimes.seasons(given.text(0), given.number(1), given.text(2)));
    known.put(
        "fiscal-year",
        (given, anchor) -> Optional.of(TimeValue.open("FY" + given.text(0), Grain.YEAR)));
    known.put("duration", (given, anchor) -> Lengths.duration(given.text(0), given.text(1)));
    known.put("every", (given, anchor) -> Lengths.every(given.text(0), given.text(1)));
    known.put(
        "frequency", (given, anchor) -> Optional.of(TimeValue.open(given.text(0), Grain.SET)));
    known.put(
        "reference",
        (given, anchor) -> Optional.of(TimeValue.open(given.text(0), Grain.REFERENCE)));
    known.put("clock", (given, anchor) -> ClockTimes.clock(given.text(0), given.text(1)));
    known.put("at-clock", (given, anchor) -> ClockTimes.at(given.time(0), given.time(1)));
    known.put("day-part", (given, anchor) -> ClockTimes.part(given.time(0), given.text(1)));
    known.put("same", (given, anchor) -> Optional.of(given.time(0)));
  }

  private void stretches() {
    known.put("so-far", (given, anchor) -> Stretches.soFar(given.time(0), anchor));
    known.put("remaining", (given, anchor) -> Stretches.remaining(given.time(0), anchor));
    known.put(
        "remaining-period",
        (given, anchor) ->
            Offsets.unit(given.text(0), 0, anchor)
                .flatMap(period -> Stretches.remaining(period, anchor)));
    known.put(
        "within-units",
        (given, anchor) -> Stretches.within(given.number(0), "P1" + given.text(1), given.time(2)));
    known.put(
        "within",
        (given, anchor) -> Stretches.within(given.number(0), given.text(1), given.time(2)));
    known.put("weekdays", (given, anchor) -> Stretches.weekdays(given.time(0), given.time(1)));
    known.put("in-year", (given, anchor) -> Stretches.inYear(given.time(0), given.time(1)));
    known.put("part", (given, anchor) -> Stretches.part(given.text(0), given.time(1)));
    known.put(
        "end-of-period",
        (given, anchor) ->
            Offsets.unit(given.text(1), 0, anchor)
                .flatMap(period -> Stretches.part(given.text(0), period)));
    known.put("half", (given, anchor) -> Stretches.half(given.number(0), given.time(1)));
    known.put("quarter-of", (given, anchor) -> Stretches.quarter(given.number(0), given.time(1)));
    known.put("span", (given, anchor) -> Stretches.span(given.time(0), given.time(1)));
    known.put("since", (given, anchor) -> Stretches.since(given.time(0), anchor));
    known.put("until", (given, anchor) -> Stretches.until(given.time(0)));
  }
}
