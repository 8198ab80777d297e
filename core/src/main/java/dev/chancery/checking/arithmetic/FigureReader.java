package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.HedgeWords;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;

/// Finds the figures of a sentence as they are written. Years, dates, ordinals and numbers that are
/// names ("Resolution 242") are none.
final class FigureReader {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
  private static final Wording NAMED =
      Wording.of(
          "(?:"
              + MONTH
              + "|Resolution|Article|Articles|Flight|Group"
              + " of|G|No\\.|Chapter|Section|Agenda|Annex|Phase|Hill|Gate|Unit|Lot|Block|Platform|Line|Boeing|Airbus|Category|Tier|Grade|Stage|Zone|Sector|Camp|Area|Pier|Terminal|Ward|District|Title|Principle|Goal|Part|Volume|Round|Day|Week|Level|Room|Route|Highway|Protocol|Order|Act|Title|Page|page|Paragraph|paragraph|aged|at"
              + " age)\\s$");
  private static final Wording MONTH_BEFORE = Wording.of(MONTH + "\\s$");

  /// "Croatia (40)".
  private static final Wording OF_NAME = Wording.of("\\p{Lu}\\p{L}+ \\($");

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
  private static final Wording DATED =
      Wording.of("^(?:\\s(?:of\\s)?" + MONTH + "|\\s?[ap]\\.?m\\b)");
  private static final Wording PRONOUN = Wording.of("(?i)^(?:\\s(?:of|another|day)\\b|-)");

  /// "The old one".
  private static final Wording OLD_ONE =
      Wording.of("(?i)\\b(?:this|that|old|new|first|same|other|previous|former|present) $");

  /// "Twice as many as the one in Lima": it stands for a thing told before.
  private static final Wording THE_ONE = Wording.of("(?i)\\bthe $");

  private static final Wording OF_THE_ONE =
      Wording.of(
          "^(?:\\s(?:in|at|on|near|for|to|by|with|from|under|before|after|that|which|who|where|held|made|signed|opened|run)\\b|[,.;)])");

  private static final Wording ADDS =
      Wording.of(
          "(?i)\\badd(?:s|ed|ing)? $|\\bgo(?:es|ing|ne)? $|\\bwent $|\\bcom(?:e|es|ing) $|\\bcame"
              + " $");
  private static final Wording BASIS = Wording.of("(?i)basis");
  private static final BigDecimal FRACTION_STEP = BigDecimal.valueOf(2);

  /// What every figure has; looked for first, since most sentences have none.
  private static final Wording NUMBER =
      Wording.of("(?i)\\d[\\d.,]*|\\b(?:" + FigureWords.NUMBER + "|" + Fractions.NUMBER + ")");

  /// Letters that hedges and currencies before a number take at most.
  private static final int LEAD = 80;

  private final FigureWords words = new FigureWords();
  private static final String PARTS =
      "(?<part>half(?: an?)?|an? quarter of an?|one quarter of an?|three[- ]quarters of an?)(?="
          + "[\\s-](?:hundred|thousand|million|billion|trillion|dozen|percentage[\\s-]point|percent\\b|per"
          + " cent\\b|point\\b|year\\b|decade\\b))";

  private final Wording figure =
      Wording.of(
          ("(?i)(?<![\\w,.:/’'\\uE000])(?<![a-z]-)(?:(?<hedge>%s)\\s+)?(?:(?<fraction>%s)(?!\\w)|"
               + "(?:(?<before>%s)\\s?)?(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|%s|(?<spelled>\\b(?:%s)\\b))"
               + "(?<more>\\sand\\s(?:a\\s|one\\s)?(?:half|quarter)\\b)?"
               + "(?:[\\s-]?(?<scale>hundred|thousand|million|billion|trillion|mn|mln|bn|tn)\\b|(?<stuck>[kmb])\\b)?(?:\\sand\\sa\\s(?<plus>half|quarter)\\b)?"
               + "(?:(?<points>[\\s-](?:percentage|basis)[\\s-]points?|[\\s-]points?\\b(?=\\s(?:from|to|since|up|down|on(?!\\sthe\\s[a-z])|higher|lower|more|less|above|below|ahead|behind|over|under|better|worse|and)\\b|[,.;]))|(?<percent>\\s?%%|[\\s-]percent\\b|[\\s-]per[\\s-]cent\\b|\\spct\\b)|[\\s-](?<span>days?|weeks?|months?|years?|decades?|hours?|minutes?|centur(?:y|ies))\\b(?!-old)|(?:\\s(?:of\\s)?|-)(?<after>%s)\\b)?)"
               + "(?!(?<=\\d)(?:\\d|(?:st|nd|rd|th|s)\\b)|[/:]\\d|(?<=\\d)[a-z]|\\.\\d)")
              .formatted(
                  HedgeWords.PATTERN,
                  Fractions.PATTERN,
                  words.moneyBeforePattern(),
                  PARTS,
                  FigureWords.SPELLED,
                  words.moneyAfterPattern()));

  /// The figures in the order of the text.
  List<Figure> in(String text) {
    int[] numbers = NUMBER.results(text).mapToInt(MatchResult::start).toArray();
    return numbers.length == 0 ? List.of() : read(text, at -> nextBefore(numbers, at));
  }

  /// The first place at or behind one from which a number is near.
  private static int nextBefore(int[] numbers, int at) {
    for (int number : numbers) {
      if (number >= at) {
        return Math.max(at, number - LEAD);
      }
    }
    return -1;
  }

  private List<Figure> read(String text, IntUnaryOperator places) {
    List<Figure> all = new ArrayList<>();
    figure.results(text, places).flatMap(found -> read(text, found).stream()).forEach(all::add);
    for (int at = all.size() - 2; at >= 0; at--) {
      all.set(at, Shorthand.completed(text, all.get(at), all.get(at + 1)));
    }
    for (int at = 1; at < all.size(); at++) {
      all.set(at, Shorthand.followed(text, all.get(at - 1), all.get(at)));
    }
    return all;
  }

  private Optional<Figure> read(String text, MatchResult found) {
    if (isName(text, found)) {
      return Optional.empty();
    }
    boolean adds = addsUp(text, found);
    return Optional.of(found.group("fraction") == null ? number(found, adds) : fraction(found));
  }

  private static boolean isName(String text, MatchResult found) {
    String before = text.substring(Math.max(0, found.start() - 12), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + 16));
    boolean bare =
        found.group("before") == null
            && found.group("scale") == null
            && found.group("percent") == null
            && found.group("after") == null;
    boolean enumerates = before.endsWith("(") && after.startsWith(")") && !OF_NAME.isIn(before);
    boolean one = "one".equalsIgnoreCase(found.group("spelled"));
    return bare
        && (enumerates
            || isYear(found)
            || (NAMED.isIn(before) && !isCountIn(before, found))
            || DATED.isIn(after)
            || (one
                && found.group("span") == null
                && (PRONOUN.isIn(after)
                    || OLD_ONE.isIn(before)
                    || (THE_ONE.isIn(before) && OF_THE_ONE.isIn(after)))));
  }

  /// "In May it took in 310 people, in June 190".
  private static boolean isCountIn(String before, MatchResult found) {
    String digits = found.group("digits");
    return digits != null
        && MONTH_BEFORE.isIn(before)
        && new BigDecimal(digits.replace(",", "")).compareTo(LAST_DAY) > 0;
  }

  private static boolean isYear(MatchResult found) {
    String digits = found.group("digits");
    return digits != null && digits.matches("1[5-9]\\d\\d|20\\d\\d") && found.group("span") == null;
  }

  private Figure fraction(MatchResult found) {
    return new Figure(
        found.start(),
        found.end(),
        Fractions.percent(found.group("fraction")),
        FRACTION_STEP,
        false,
        false,
        Slot.FRACTION,
        "percent",
        bound(found),
        found.group());
  }

  /// @param adds whether its hedge is none ("add up to 12")
  private Figure number(MatchResult found, boolean adds) {
    BigDecimal scale = scale(found);
    BigDecimal plain = plain(found);
    boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
    Slot slot = slot(found);
    boolean written = scaled || plain.scale() > 0 || slot == Slot.PERCENT || slot == Slot.POINTS;
    BigDecimal zeros = RoundZeros.step(plain).multiply(scale);
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(0, plain.scale())).multiply(scale);
    boolean over = slot == Slot.DURATION && "over".equalsIgnoreCase(found.group("hedge"));
    return new Figure(
        found.start() + (over ? "over ".length() : adds ? "up to ".length() : 0),
        found.end(),
        plain.multiply(scale),
        written ? (scaled ? last.max(zeros) : last) : zeros,
        !written,
        scaled,
        slot,
        unit(found, slot),
        over || adds ? Bound.EXACTLY : bound(found),
        adds ? found.group().substring("up to ".length()) : found.group());
  }

  /// A basis point is a hundredth of a percentage point.
  private static BigDecimal scale(MatchResult found) {
    boolean basis = found.group("points") != null && BASIS.isIn(found.group("points"));
    BigDecimal scale = FigureWords.scale(first(found, "scale", "stuck"));
    return basis ? scale.movePointLeft(2) : scale;
  }

  /// The number before its scale: "2.5", "half a", "one and a half".
  private BigDecimal plain(MatchResult found) {
    String digits = found.group("digits");
    BigDecimal number =
        found.group("part") != null
            ? Fractions.part(found.group("part"))
            : digits == null
                ? words.spelled(found.group("spelled"))
                : new BigDecimal(digits.replace(",", ""));
    String more = first(found, "more", "plus");
    return more.isEmpty() ? number : number.add(Fractions.part(more));
  }

  private static Slot slot(MatchResult found) {
    if (found.group("points") != null) {
      return Slot.POINTS;
    }
    if (found.group("percent") != null) {
      return Slot.PERCENT;
    }
    if (found.group("span") != null) {
      return Slot.DURATION;
    }
    return first(found, "before", "after").isEmpty() ? Slot.NUMBER : Slot.MONEY;
  }

  private String unit(MatchResult found, Slot slot) {
    return switch (slot) {
      case POINTS -> "points";
      case PERCENT, FRACTION -> "percent";
      case NUMBER -> "count";
      case DURATION -> found.group("span").toLowerCase(Locale.ROOT).replaceAll("s$", "") + "s";
      case MONEY ->
          found.group("before") == null
              ? words.currencyAfter(found.group("after"))
              : words.currencyBefore(found.group("before"));
    };
  }

  private Bound bound(MatchResult found) {
    return found.group("hedge") == null ? Bound.EXACTLY : HedgeWords.bound(found.group("hedge"));
  }

  /// "Add up to" hedges nothing.
  private static boolean addsUp(String text, MatchResult found) {
    String before = text.substring(Math.max(0, found.start() - 8), found.start());
    return "up to".equalsIgnoreCase(found.group("hedge")) && ADDS.isIn(before);
  }

  private static String first(MatchResult found, String one, String other) {
    String group = found.group(one) == null ? found.group(other) : found.group(one);
    return group == null ? "" : group;
  }
}
