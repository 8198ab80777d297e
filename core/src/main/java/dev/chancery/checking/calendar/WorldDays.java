package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Days that have a name everywhere, from world_days.tsv.
final class WorldDays {

  private final List<WorldDay> days;
  private final Wording names;

  /// A day with its names and its rule: a day of the year, or the nth weekday of a month.
  record WorldDay(List<String> names, String rule, String source) {

    WorldDay {
      names = List.copyOf(names);
    }

    /// The dates it has in a year, the likeliest first.
    List<LocalDate> in(int year) {
      return Stream.of(rule.split("\\|", -1))
          .flatMap(one -> DayRule.dates(one, year).stream())
          .distinct()
          .toList();
    }

    static WorldDay read(Row row) {
      return new WorldDay(row.list("names"), row.required("day"), row.required("source"));
    }
  }

  WorldDays() {
    days = Table.load(WorldDays.class, "world_days.tsv").map(WorldDay::read);
    names =
        Wording.of(
            days.stream()
                .flatMap(day -> day.names().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")(?!\\s+(?:Movement|Massacre))")));
  }

  /// Finds the names in a text.
  Matcher in(String text) {
    return names.matcher(text);
  }

  Optional<WorldDay> called(String name) {
    return days.stream().filter(day -> day.names().contains(name)).findFirst();
  }
}
