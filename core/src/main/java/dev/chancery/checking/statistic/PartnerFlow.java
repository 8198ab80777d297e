package dev.chancery.checking.statistic;

/// What goes between an area and its partners, as statistics call it.
enum PartnerFlow {
  EXPORTS("goods_exports", "exports of goods", "Merchandise exports by country of destination"),
  IMPORTS("goods_imports", "imports of goods", "Merchandise imports by country of origin"),
  TRADE("goods_trade", "trade in goods", "Merchandise exports and imports by partner country"),
  AID("official_development_assistance", "aid received", "Aid by donor (OECD, DAC2A)");

  private final String measure;
  private final String words;
  private final String data;

  PartnerFlow(String measure, String words, String data) {
    this.measure = measure;
    this.words = words;
    this.data = data;
  }

  /// The name of the flow in the statistics and the record.
  String measure() {
    return measure;
  }

  /// "exports of goods"
  String words() {
    return words;
  }

  /// What would settle a claim about it.
  String data() {
    return data;
  }

  /// Whether only the books of the partners have it: aid is counted by who gives it.
  boolean isInPartnersBooks() {
    return this == AID;
  }
}
