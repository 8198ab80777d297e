package dev.chancery.statistics;

import java.util.regex.Pattern;

/// The time that a figure is for: a year (`2023`), a quarter (`2023-Q1`) or a month (`2023-05`).
public record Period(String text) {

  private static final Pattern FORM = Pattern.compile("\\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?");
  private static final int FIRST = 1800;
  private static final int LAST = 2099;

  public Period {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the period is missing");
    }
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no year, quarter (2023-Q1) or month (2023-05)");
    }
    int year = Integer.parseInt(text.substring(0, 4));
    if (year < FIRST || year > LAST) {
      throw new IllegalArgumentException("there are no figures for the year " + year);
    }
  }

  public static Period of(int year) {
    return new Period(Integer.toString(year));
  }

  public int year() {
    return Integer.parseInt(text.substring(0, 4));
  }

  public boolean isYear() {
    return text.length() == 4;
  }

  @Override
  public String toString() {
    return text;
  }
}
