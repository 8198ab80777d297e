package dev.chancery.statistics.source;

import dev.chancery.statistics.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the periods of SDMX messages.
final class SdmxPeriod {

  private static final Pattern OTHER =
      Pattern.compile("\\d{4}-?([STBWD]\\d{1,3}|\\d{2}-\\d{2}.*)|\\d{4}-\\d{2}-\\d{2}/.*");

  private SdmxPeriod() {}

  /// The year (`2023`, `2023-A1`), quarter (`2023-Q1`) or month (`2023-M05`) that is written so;
  /// nothing for days, weeks and half-years.
  ///
  /// @throws IllegalArgumentException where it is no period at all
  static Optional<Period> of(String text) {
    if (OTHER.matcher(text).matches()) {
      return Optional.empty();
    }
    String plain = text.replaceFirst("(?<=\\d)-?A1?$", "").replaceFirst("-(?=[MQ])", "");
    return Optional.of(PeriodWords.of(plain));
  }
}
