package dev.chancery.statistics.source;

import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.area.CodeSystem;
import java.util.Map;
import java.util.Optional;

/// Takes the figures of one data set of an SDMX message.
///
/// @param number that of its vintage
/// @param set the name of the data set
/// @param book what the parts of a message mean
record SdmxVintage(Intake intake, int number, String set, SdmxOrigin origin, SdmxBook book) {

  private static final int MOST_TENS = 15;

  /// @param figure the codes of a figure by dimension and attribute, its value among them
  void take(long row, Map<String, String> figure) {
    intake.read(number, row, () -> observation(SdmxFigure.of(figure, set, book.parts())));
  }

  private Optional<Observation> observation(SdmxFigure figure) {
    String written = figure.text(SdmxRole.PERIOD);
    String value = figure.text(SdmxRole.VALUE);
    Optional<Period> period = book.periods().of(written);
    if (period.isEmpty()) {
      intake.leaveOut("no year, quarter or month", written);
      return Optional.empty();
    }
    if (value.isEmpty() || value.equals("NaN") || book.statuses().isMissing(figure)) {
      intake.leaveOut("no value is given", figure.text(SdmxRole.REPORTER) + " " + written);
      return Optional.empty();
    }
    double whole = Figure.withTens(value, tens(figure));
    int year = period.get().year();
    Optional<String> reporter = area(figure, SdmxRole.REPORTER, year);
    Optional<String> partner = area(figure, SdmxRole.PARTNER, year);
    if (reporter.isEmpty() || (figure.has(SdmxRole.PARTNER) && partner.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(observation(figure, reporter.get(), partner, period.get(), whole));
  }

  private Observation observation(
      SdmxFigure figure, String reporter, Optional<String> partner, Period period, double value) {
    SdmxMeasures.Measured measured = book.measures().of(set, figure.measure());
    return new Observation(
        reporter,
        partner.or(measured::partner),
        measured.flow(),
        Product.TOTAL,
        period,
        value,
        unit(figure, measured),
        book.statuses().of(figure, origin.status()));
  }

  private Optional<String> area(SdmxFigure figure, SdmxRole role, int year) {
    if (role == SdmxRole.PARTNER && !figure.has(role)) {
      return Optional.empty();
    }
    String code = figure.text(role);
    for (CodeSystem system : origin.codes()) {
      Optional<String> area = book.areas().code(system, code, year);
      if (area.isPresent()) {
        return area;
      }
    }
    return book.areas().code(origin.codes().getLast(), code, year, intake);
  }

  private static int tens(SdmxFigure figure) {
    String tens = figure.text(SdmxRole.TENS);
    if (tens.isEmpty()) {
      return 0;
    }
    if (!tens.matches("\\d{1,2}") || Integer.parseInt(tens) > MOST_TENS) {
      throw new IllegalArgumentException("\"" + tens + "\" is no number of zeros");
    }
    return Integer.parseInt(tens);
  }

  /// A currency at constant prices is named with the year of the prices, if it is given.
  private String unit(SdmxFigure figure, SdmxMeasures.Measured measured) {
    String unit =
        measured
            .unit()
            .orElseGet(() -> book.measures().unit(figure.text(SdmxRole.UNIT), measured.flow()));
    return switch (figure.text(SdmxRole.PRICES)) {
      case "", "V" -> unit;
      case "Q" -> {
        String base = figure.text(SdmxRole.BASE);
        yield unit + "_" + (base.isEmpty() ? "constant" : base);
      }
      default ->
          throw new IllegalArgumentException(
              "\"" + figure.text(SdmxRole.PRICES) + "\" is neither current nor constant prices");
    };
  }
}
