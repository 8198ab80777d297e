package dev.chancery.checking.statistic;

import dev.chancery.reference.State;
import dev.chancery.reference.States;
import java.util.Set;

/// What areas of the statistics are called in a sentence.
record AreaNames(States states) {

  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "ARE", "BHS", "CAF", "COD", "COG", "COM", "DOM", "EU", "EUU", "GBR", "GMB", "MDV", "MHL",
          "NLD", "PHL", "SLB", "USA");

  /// The usual English name of a code; the code itself where it is no state's.
  String plain(String code) {
    return switch (code) {
      case "EU", "EUU" -> "European Union";
      default -> states.byCode(code).map(State::name).orElse(code);
    };
  }

  /// "Peru", "the Netherlands".
  String of(String code) {
    return (WITH_ARTICLE.contains(code) ? "the " : "") + plain(code);
  }

  /// "Peru's", "the Netherlands'".
  String owner(String code) {
    String name = of(code);
    return name + (name.endsWith("s") ? "'" : "'s");
  }
}
