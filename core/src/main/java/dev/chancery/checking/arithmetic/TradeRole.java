package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.Optional;
import java.util.regex.MatchResult;

/// What an amount is in the reckoning of trade.
enum TradeRole {
  EXPORTS("exports?|exported|exporting|sales(?= of| to)|sold|shipments to|deliveries to"),
  IMPORTS(
      "imports?|imported|importing|purchases(?= of| from)|bought|shipments from|deliveries from"),
  TRADE("trade|turnover|commerce"),
  BALANCE("surplus|deficit|gap|shortfall|trade balance");

  private static final int REACH = 60;

  /// "Between the two countries".
  private static final Wording ASIDE =
      Wording.of(
          "(?i)(?<=\\b(?:the|both|these|their) )\uE000n\\d+\uE001(?= (?:[\\w-]+"
              + " )?(?:countries|sides|neighbours|neighbors|states|nations|governments|partners|economies|allies|parties)\\b)");

  private static final String ANY =
      "(?:(?<exports>exports?|exported|exporting|sales(?= of| to)|sold|shipments to|deliveries"
          + " to)|(?<imports>imports?|imported|importing|purchases(?= of| from)|bought|shipments"
          + " from|deliveries from)|(?<balance>(?:trade"
          + " )?(?:surplus|deficit|gap|shortfall|balance))|(?<trade>trade|turnover|commerce))";
  private static final Wording AFTER =
      Wording.of(
          "(?i)^ (?:of (?:it|that|which|them) )?(?:in |worth of |of |were |was |being |from"
              + " )?(?:(?!and |while |but |against |to |with |from |on |as )[\\w-]+ )?\\b"
              + ANY
              + "\\b");

  /// "Imports of": nothing behind the amount says more.
  private static final Wording JUST_BEFORE =
      Wording.of(
          "(?i)\\b"
              + ANY
              + " (?:worth |valued )?(?:of|at|worth|to|was|were|is|reached|came"
              + " to|totall?(?:ed|ing)|amount(?:ed|ing) to)(?: about| some| around| nearly)? $");

  private static final Wording BEFORE = Wording.of("(?i)\\b" + ANY + "\\b");

  @SuppressWarnings("ImmutableEnumChecker") // it only puts off its making
  private final Wording words;

  TradeRole(String words) {
    this.words = Wording.of("(?i)\\b(?:" + words + ")\\b");
  }

  boolean isNamedIn(String text) {
    return words.isIn(text);
  }

  /// The role of the figure whose slot stands between `start` and `end` of a slotted text.
  static Optional<TradeRole> at(String text, int start, int end) {
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    String before = text.substring(Math.max(0, start - 2 * REACH), start);
    String own = ASIDE.matcher(before).replaceAll("some");
    own = own.substring(own.lastIndexOf(Slot.CLOSE) + 1);
    Optional<TradeRole> behind = AFTER.results(after).findFirst().map(TradeRole::of);
    Optional<TradeRole> ahead = BEFORE.results(own).reduce((_, last) -> last).map(TradeRole::of);
    boolean tied = JUST_BEFORE.isIn(own);
    return behind.isPresent() && !tied ? behind : ahead;
  }

  private static TradeRole of(MatchResult found) {
    if (found.group("exports") != null) {
      return EXPORTS;
    }
    if (found.group("imports") != null) {
      return IMPORTS;
    }
    return found.group("balance") == null ? TRADE : BALANCE;
  }
}
