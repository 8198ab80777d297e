package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Two amounts with the rate that is told with them: "At 80 yen to the dollar, 40 billion yen make
/// 500 million dollars".
///
/// @param rate units of the first amount for one of the second
record StatedRate(Figure one, Figure two, Figure rate) {

  private static final Wording FORM =
      Wording.of(
          "(?i)\\bat (?:an? |the )?(?:(?:[a-z]+ )?(?:exchange |current |official )*rate of"
              + " )?\uE000[mn](?<rate>\\d+)\uE001 (?:[a-z]+ )?(?:to|per|for|against) (?:the |one"
              + " |each |a )?(?:US |American )?(?<one>dollar|euro|pound)\\b");
  private static final Wording PER = Wording.of("(?i)^ (?:an?|per|each|every|apiece)\\b");
  private static final Wording APART = Wording.of("(?i)\\b(?:and|but|while|plus|from|against)\\b");
  private static final Map<String, String> CODES =
      Map.of("dollar", "USD", "euro", "EUR", "pound", "GBP");

  /// "One euro buys 11.50 kronor".
  private static final Wording BUYS =
      Wording.of(
          "(?i)\uE000m(?<unit>\\d+)\uE001 (?:now |currently"
              + " )?(?:buys|bought|costs?|fetches|fetched|is worth|was worth|equals|equalled)"
              + " \uE000m(?<rate>\\d+)\uE001");

  private static String between(SlottedText text, List<Figure> money) {
    return text.between(money.getFirst().end(), money.getLast().start());
  }

  /// The only two amounts of a text beside the rate.
  static Optional<StatedRate> in(SlottedText text) {
    Matcher buys = BUYS.matcher(text.text());
    if (buys.find()) {
      Figure unit = text.figure(buys.group("unit"));
      return unit.value().compareTo(BigDecimal.ONE) == 0
          ? told(text, text.figure(buys.group("rate")), unit.unit(), Optional.of(unit))
          : Optional.empty();
    }
    Matcher found = FORM.matcher(text.text());
    return found.find()
        ? told(
            text,
            text.figure(found.group("rate")),
            CODES.getOrDefault(found.group("one").toLowerCase(Locale.ROOT), ""),
            Optional.empty())
        : Optional.empty();
  }

  private static Optional<StatedRate> told(
      SlottedText text, Figure rate, String code, Optional<Figure> unit) {
    List<Figure> money =
        text.figures().stream()
            .filter(figure -> figure.slot() == Slot.MONEY && !figure.equals(rate))
            .filter(figure -> !unit.equals(Optional.of(figure)))
            .toList();
    List<Figure> two = money.stream().filter(figure -> figure.unit().equals(code)).toList();
    List<Figure> one =
        money.stream()
            .filter(figure -> !figure.unit().equals(code))
            .filter(figure -> rate.slot() == Slot.NUMBER || rate.unit().equals(figure.unit()))
            .toList();
    return money.size() == 2
            && !APART.isIn(between(text, money))
            && one.size() == 1
            && two.size() == 1
            && text.places().stream()
                .noneMatch(place -> money.contains(place.figure()) && PER.isIn(place.after()))
            && rate.value().signum() > 0
        ? Optional.of(new StatedRate(one.getFirst(), two.getFirst(), rate))
        : Optional.empty();
  }
}
