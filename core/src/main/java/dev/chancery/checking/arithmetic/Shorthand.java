package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/// Figures that leave to the next one what they share: "from 1.2 to 1.5 billion", "from 10 to 12
/// percent".
final class Shorthand {

  private static final Wording JOINT = Wording.of("(?i)\\s*(?:-|–|to|and|or)\\s*");
  private static final Wording TO = Wording.of("(?i)^ to $");
  private static final Wording FROM = Wording.of("(?i)\\bfrom (?:(?!by\\b)[\\w'’-]+ ){0,3}$");

  /// "To 58 percent from 53".
  private static final Wording BACK_TO = Wording.of("(?i)\\b(?:to|at) $");

  private static final Wording INSTEAD =
      Wording.of("(?i)^,? (?:instead of|rather than|and not|up from|down from) (?:the |only )?$");
  private static final Wording BACK = Wording.of("(?i)^,? (?:up |down )?from $");
  private static final Wording CLOSED =
      Wording.of("^(?:[.,;)]|$| (?:in|by|under|over|from|on|at|as|and (?:is|was|thus))\\b)");
  private static final Wording SCALE =
      Wording.of("(?i)(?<![a-z])(?:thousand|million|billion|trillion|mn|mln|bn|tn|[kmb])\\b");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Shorthand() {}

  /// "From 20 percent to 15": what the first one says for both.
  static Figure followed(String text, Figure one, Figure next) {
    String between = text.substring(one.end(), next.start());
    String before = text.substring(0, one.start());
    boolean range =
        (FROM.isIn(before) && TO.isIn(between)) || (BACK_TO.isIn(before) && BACK.isIn(between));
    boolean percent =
        one.slot() == Slot.PERCENT
            && next.slot() == Slot.NUMBER
            && !next.scaled()
            && range
            && CLOSED.isIn(text.substring(next.end()));
    boolean money =
        one.slot() == Slot.MONEY
            && next.slot() == Slot.NUMBER
            && !one.scaled()
            && !next.scaled()
            && INSTEAD.isIn(between);
    if (money) {
      return next.as(one.unit());
    }
    return percent ? with(/* one= */ next, BigDecimal.ONE, Slot.PERCENT, /* next= */ one) : next;
  }

  /// The figure with what the next one says for both.
  static Figure completed(String text, Figure one, Figure next) {
    boolean joined =
        one.slot() != Slot.FRACTION
            && JOINT.matcher(text.substring(one.end(), next.start())).matches();
    if (!joined) {
      return one;
    }
    if (one.slot() == Slot.NUMBER && next.slot() == Slot.PERCENT) {
      return with(one, BigDecimal.ONE, Slot.PERCENT, next);
    }
    boolean money =
        one.slot() == Slot.NUMBER
            && next.slot() == Slot.MONEY
            && one.scaled() == next.scaled()
            && FROM.isIn(text.substring(0, one.start()))
            && TO.isIn(text.substring(one.end(), next.start()));
    if (money) {
      return one.as(next.unit());
    }
    boolean shares =
        next.scaled()
            && !one.scaled()
            && one.value().compareTo(THOUSAND) < 0
            && (one.slot() == next.slot() || one.slot() == Slot.NUMBER);
    return shares ? with(one, scale(next), next.slot(), next) : one;
  }

  private static BigDecimal scale(Figure next) {
    Matcher written = SCALE.matcher(next.words());
    if (written.find()) {
      return FigureWords.scale(written.group());
    }
    BigDecimal scale = BigDecimal.ONE;
    while (next.value().compareTo(scale.multiply(THOUSAND)) >= 0) {
      scale = scale.multiply(THOUSAND);
    }
    return scale;
  }

  private static Figure with(Figure one, BigDecimal scale, Slot slot, Figure next) {
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(0, one.value().scale()));
    return new Figure(
        one.start(),
        one.end(),
        one.value().multiply(scale),
        last.multiply(scale),
        false,
        next.scaled(),
        slot,
        next.unit(),
        one.bound(),
        one.words());
  }
}
