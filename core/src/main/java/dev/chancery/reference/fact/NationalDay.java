package dev.chancery.reference.fact;

import dev.chancery.reference.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A day of the year on which a state remembers itself.
///
/// @param state the state's code
/// @param day the day; none where it follows another calendar
/// @param names what it is called, the usual name first
/// @param national whether it is the state's national day
/// @param independence whether it remembers the state's independence
/// @param since the year of what it remembers
/// @param numberedByDays whether the first one is the day itself, as India numbers them
/// @param firstYear the first year it is kept on that day, where that changed
/// @param lastYear the last year it was kept on that day, where that changed
/// @param ground what it rests on
public record NationalDay(
    String state,
    Optional<MonthDay> day,
    List<String> names,
    boolean national,
    boolean independence,
    OptionalInt since,
    boolean numberedByDays,
    OptionalInt firstYear,
    OptionalInt lastYear,
    Ground ground) {

  public NationalDay {
    names = List.copyOf(names);
  }

  /// The date on which it is kept in `year`, if it is.
  public Optional<LocalDate> in(int year) {
    boolean kept = year >= firstYear.orElse(year) && year <= lastYear.orElse(year);
    return kept ? day.map(each -> each.atYear(year)) : Optional.empty();
  }

  /// Which one it is in `year`: the 204th.
  public OptionalInt number(int year) {
    if (since.isEmpty() || year < since.getAsInt()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(year - since.getAsInt() + (numberedByDays ? 1 : 0));
  }

  static NationalDay read(Row row, Ground ground) {
    List<String> kinds = row.list("kind");
    return new NationalDay(
        row.required("state"),
        day(row.required("day")),
        row.list("names"),
        kinds.contains("national"),
        kinds.contains("independence"),
        year(row, "since"),
        row.text("numbered").equals("days"),
        year(row, "from"),
        year(row, "until"),
        ground);
  }

  private static Optional<MonthDay> day(String text) {
    if (text.equals("movable")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          MonthDay.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3))));
    } catch (IndexOutOfBoundsException | DateTimeException e) {
      throw new IllegalArgumentException(text + " is not a day of the year (07-28)", e);
    }
  }

  private static OptionalInt year(Row row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }
}
