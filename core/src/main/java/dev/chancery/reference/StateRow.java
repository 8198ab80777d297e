package dev.chancery.reference;

import dev.chancery.reference.State.Independence;
import dev.chancery.reference.State.NationalDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<Independence> all = new ArrayList<>(dates.size());
    for (int i = 0; i < dates.size(); i++) {
      String state = i < from.size() ? from.get(i) : "";
      all.add(
          new Independence(dates.get(i), state.isEmpty() ? Optional.empty() : Optional.of(state)));
    }
    return all;
  }

  private static List<NationalDay> nationalDays(Row row) {
    List<String> days = row.list("national_day");
    List<String> names = row.list("national_day_name");
    if (days.size() != names.size()) {
      throw new IllegalArgumentException("national_day and national_day_name are not in step");
    }
    List<NationalDay> all = new ArrayList<>(days.size());
    for (int i = 0; i < days.size(); i++) {
      all.add(new NationalDay(monthDay(days.get(i)), names.get(i)));
    }
    return all;
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
