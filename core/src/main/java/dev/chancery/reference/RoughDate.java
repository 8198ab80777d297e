package dev.chancery.reference;

import java.time.LocalDate;
import java.time.YearMonth;

/// A day, or where no more is known the month or the year: `2011-08-01`, `2011-08`, `2011`.
public record RoughDate(String text) implements Comparable<RoughDate> {

  public RoughDate {
    if (!isDate(text)) {
      throw new IllegalArgumentException(text + " is neither a day nor a month nor a year");
    }
  }

  private static boolean isDate(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char at = text.charAt(i);
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? at != '-' : at < '0' || at > '9') {
        return false;
      }
    }
    return true;
  }

  // By hand: starting up the formatters of java.time costs more than reading a whole table.
  /// The first day it can be.
  public LocalDate earliest() {
    return switch (text.length()) {
      case 4 -> LocalDate.of(year(), 1, 1);
      case 7 -> LocalDate.of(year(), number(5), 1);
      default -> LocalDate.of(year(), number(5), number(8));
    };
  }

  /// The last day it can be.
  public LocalDate latest() {
    return switch (text.length()) {
      case 4 -> LocalDate.of(year(), 12, 31);
      case 7 -> YearMonth.of(year(), number(5)).atEndOfMonth();
      default -> LocalDate.of(year(), number(5), number(8));
    };
  }

  private int number(int start) {
    return Integer.parseInt(text.substring(start, start + 2));
  }

  public int year() {
    return Integer.parseInt(text.substring(0, 4));
  }

  @Override
  public int compareTo(RoughDate other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
