package dev.chancery.statistics.area;

/// Who gave an area its code.
public enum CodeSystem {
  /// ISO 3166-1 alpha-3, and our own codes.
  ISO3,
  /// ISO 3166-1 alpha-2, with what Eurostat and the World Bank add.
  ISO2,
  /// United Nations M49.
  M49,
  /// M49 as UN Comtrade and CEPII BACI have it, with numbers of their own (842, 251, 699, 490).
  COMTRADE,
  /// The numbers of the International Monetary Fund.
  IMF,
  /// The letters of its old service.
  IMF2,
  /// The letters of its new service (SDMX 3).
  IMF3,
  /// The numbers of the Correlates of War project.
  COW,
  /// The letters of World Integrated Trade Solution.
  WITS,
  /// The letters of the Observatory of Economic Complexity.
  OEC,
  /// The numbers of the Development Assistance Committee.
  DAC,
  /// The letters of that committee's new service.
  DAC3,
  /// The letters of tables made from the IMF's Direction of Trade Statistics.
  DOTS,
  /// M49 as the World Trade Organization has it.
  WTO;

  /// Whether its codes are numbers, where leading zeros don't count.
  boolean isNumeric() {
    return switch (this) {
      case M49, COMTRADE, IMF, COW, DAC, WTO -> true;
      case ISO3, ISO2, IMF2, IMF3, WITS, OEC, DAC3, DOTS -> false;
    };
  }
}
