package dev.chancery.checking.statistic;

import dev.chancery.reference.State;
import dev.chancery.reference.States;

/// What areas of the statistics are called.
record AreaNames(States states) {

  /// The usual English name of a code; the code itself where it is no state's.
  String of(String code) {
    return switch (code) {
      case "EU", "EUU" -> "the European Union";
      default -> states.byCode(code).map(State::name).orElse(code);
    };
  }
}
