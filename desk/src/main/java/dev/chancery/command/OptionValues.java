package dev.chancery.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/// The values of options; of one that is none, it says what is expected.
final class OptionValues {

  private OptionValues() {}

  static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException("\"" + value + "\" is not a day of the form YYYY-MM-DD");
    }
  }

  static Integer number(String value) {
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("\"" + value + "\" is not a whole number");
    }
  }

  /// The one of these that is written so, in small letters or capitals.
  static <E extends Enum<E>> E oneOf(Class<E> kind, String value) {
    return Stream.of(kind.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("\"" + value + "\" is none of " + names(kind)));
  }

  private static String names(Class<? extends Enum<?>> kind) {
    return Stream.of(kind.getEnumConstants())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
