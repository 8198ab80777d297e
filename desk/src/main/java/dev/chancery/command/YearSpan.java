package dev.chancery.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/// Years as a person writes them: 2023, or 2010-2023.
record YearSpan(int from, int to) {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  static YearSpan of(String text) {
    Matcher found = FORM.matcher(text.strip());
    if (!found.matches()) {
      throw new TypeConversionException("\"" + text + "\" is no year (2023) or span (2010-2023)");
    }
    int from = Integer.parseInt(found.group(1));
    int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
    if (from > to) {
      throw new TypeConversionException("\"" + text + "\" ends before it starts");
    }
    return new YearSpan(from, to);
  }
}
