package dev.chancery.reference;

import dev.chancery.reference.State.Independence;
import dev.chancery.reference.State.NationalDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads one row of `states.tsv`.
final class StateRow {

  private StateRow() {}

  static State read(Row row) {
    return new State(
        row.required("code"),
        row.text("alpha2"),
        row.text("numeric"),
        row.required("name"),
        row.required("official"),
        StateWords.of(row),
        yes(row, "un_member"),
        row.optional("from").map(StateRow::day),
        row.optional("until").map(StateRow::day),
        independence(row),
        nationalDays(row),
        row.text("note"));
  }

  static boolean yes(Row row, String column) {
    return switch (row.text(column)) {
      case "yes" -> true;
      case "no", "" -> false;
      default -> throw new IllegalArgumentException(column + " is neither yes nor no");
    };
  }

  private static List<Independence> independence(Row row) {
    List<String> dates = row.list("independence");
    List<String> from = row.list("independence_from");
    return IntStream.range(0, dates.size())
        .mapToObj(i -> new Independence(dates.get(i), at(from, i)))
        .toList();
  }

  private static Optional<String> at(List<String> cells, int index) {
    return index < cells.size() && !cells.get(index).isEmpty()
        ? Optional.of(cells.get(index))
        : Optional.empty();
  }

  private static List<NationalDay> nationalDays(Row row) {
    List<String> days = row.list("national_day");
    List<String> names = row.list("national_day_name");
    if (days.size() != names.size()) {
      throw new IllegalArgumentException("national_day and national_day_name are not in step");
    }
    return IntStream.range(0, days.size())
        .mapToObj(i -> new NationalDay(monthDay(days.get(i)), names.get(i)))
        .toList();
  }

  // By hand: starting up the formatters of java.time costs more than reading the whole table.
  private static LocalDate day(String text) {
    try {
      return LocalDate.of(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(5, 7)),
          Integer.parseInt(text.substring(8)));
    } catch (IndexOutOfBoundsException | DateTimeException e) {
      throw new IllegalArgumentException(text + " is not a day (2006-06-03)", e);
    }
  }

  private static MonthDay monthDay(String text) {
    try {
      return MonthDay.of(
          Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
    } catch (IndexOutOfBoundsException | DateTimeException e) {
      throw new IllegalArgumentException(text + " is not a day of the year (07-28)", e);
    }
  }
}
