package dev.chancery.checking.calendar;

import dev.chancery.checking.calendar.Reckoning.Way;
import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/// How far two moments are apart, in any unit of time, as exactly as they are given.
///
/// @param from the earlier one
/// @param to the later one, its last day counted
record Apart(Moment from, Moment to) {

  private static final int MONTHS = 12;
  private static final int WEEK = 7;

  /// Between two moments, whichever is the earlier.
  static Apart sorted(Moment one, Moment other) {
    return one.first().isAfter(other.first()) ? new Apart(other, one) : new Apart(one, other);
  }

  /// What can be meant, what is claimed first if it is among them; nothing where the moments are
  /// too rough for the unit.
  List<Way> in(Quantity claimed) {
    long number = claimed.number().longValue();
    List<Way> all =
        claimed.unit().equals("months") && claimed.bound() != Bound.EXACTLY && isExact()
            ? ways(possibleMonths())
            : in(claimed.unit());
    return all.stream().sorted(Comparator.comparing(way -> way.number() != number)).toList();
  }

  List<Way> in(String unit) {
    return switch (unit) {
      case "years" -> ways(years());
      case "months" -> from.hasMonth() && to.hasMonth() ? ways(months()) : List.of();
      case "weeks" -> from.hasDay() && to.hasDay() ? ways(weeks()) : List.of();
      case "days" ->
          from.hasDay() && to.hasDay() ? ways(LongStream.of(days(), days() + 1)) : List.of();
      case "nights" -> from.hasDay() && to.hasDay() ? ways(LongStream.of(days())) : List.of();
      default -> List.of();
    };
  }

  /// Whether the months of both are told, so that a year more or less is no other way to count.
  boolean isExact() {
    return from.hasMonth() && to.hasMonth();
  }

  private List<Way> ways(LongStream numbers) {
    return numbers
        .distinct()
        .mapToObj(number -> Way.inText("From " + words(from) + " to " + words(to), number))
        .toList();
  }

  private static String words(Moment moment) {
    if (moment.hasDay()) {
      return DateWords.plain(moment.first());
    }
    return moment.hasMonth()
        ? DateWords.name(moment.first().getMonth()) + " " + moment.year()
        : Integer.toString(moment.year());
  }

  private long days() {
    return ChronoUnit.DAYS.between(from.first(), to.last());
  }

  private LongStream weeks() {
    long weeks = days() / WEEK;
    return days() % WEEK >= WEEK - 1
        ? LongStream.of(weeks + 1, weeks)
        : LongStream.of(weeks, weeks + 1);
  }

  /// All that it can be as full months.
  private LongStream possibleMonths() {
    return LongStream.rangeClosed(
        Math.max(0, ChronoUnit.MONTHS.between(from.last(), to.first())),
        ChronoUnit.MONTHS.between(from.first(), to.last().plusDays(1)));
  }

  /// From the first of July to the end of December are six months.
  private LongStream months() {
    LocalDate begin = from.first();
    long between = ChronoUnit.MONTHS.between(begin.withDayOfMonth(1), to.first().withDayOfMonth(1));
    if (from.hasDay() && to.hasDay()) {
      long full = ChronoUnit.MONTHS.between(begin, to.last());
      long counted = ChronoUnit.MONTHS.between(begin, to.last().plusDays(1));
      return LongStream.of(counted, full, between);
    }
    return LongStream.of(between, between + 1);
  }

  private LongStream years() {
    long calendar = (long) to.year() - from.year();
    if (!from.hasMonth() || !to.hasMonth()) {
      return LongStream.of(calendar);
    }
    long months = months().findFirst().orElse(0);
    long rest = Math.floorMod(months, MONTHS);
    long full = months / MONTHS;
    if (rest == 0) {
      return LongStream.of(full);
    }
    return rest > MONTHS / 2 ? LongStream.of(full + 1, full) : LongStream.of(full, calendar);
  }
}
