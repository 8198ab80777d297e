package dev.chancery.command;

import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// A figure as a person would write it: "more than 80 percent", "USD 3.32 billion", "fifth".
final class QuantityWords {

  private static final String[] ORDINALS = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
  };

  private QuantityWords() {}

  static String of(Quantity quantity) {
    String figure =
        switch (quantity.unit()) {
          case "rank" -> ordinal(quantity.number());
          case "count" -> figure(quantity.number());
          default -> withUnit(quantity);
        };
    return hedge(quantity) + figure;
  }

  private static String hedge(Quantity quantity) {
    return switch (quantity.bound()) {
      case EXACTLY -> "";
      case ABOUT, MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST, NEARLY ->
          quantity.bound().code().replace('_', ' ') + " ";
    };
  }

  private static String withUnit(Quantity quantity) {
    String unit = quantity.unit();
    boolean money = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    String figure = figure(quantity.number());
    return money ? unit + " " + figure : figure + " " + unit.replace('_', ' ');
  }

  private static String figure(BigDecimal number) {
    BigDecimal size = number.abs();
    return size.compareTo(BigDecimal.valueOf(1_000_000)) < 0 ? digits(number) : large(number, size);
  }

  private static String large(BigDecimal number, BigDecimal size) {
    int power = size.compareTo(BigDecimal.TEN.pow(9)) < 0 ? 6 : 9;
    power = size.compareTo(BigDecimal.TEN.pow(12)) < 0 ? power : 12;
    String word = power == 6 ? " million" : power == 9 ? " billion" : " trillion";
    BigDecimal scaled = number.movePointLeft(power).stripTrailingZeros();
    return scaled.scale() > 3 ? digits(number) : digits(scaled) + word;
  }

  private static String digits(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  private static String ordinal(BigDecimal number) {
    int rank = number.intValue();
    if (rank >= 1 && rank <= ORDINALS.length) {
      return ORDINALS[rank - 1];
    }
    String ending =
        switch (rank % 100 / 10 == 1 ? 0 : rank % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return digits(number) + ending;
  }
}
