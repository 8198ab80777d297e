package dev.chancery.checking.statistic;

import java.util.Optional;

/// What figures are told of.
///
/// @param area whose exports, imports, aid, population it is; for aid, who gives it
/// @param partner the other side; `WLD` for all together; none for what is of one area alone
/// @param flow as the statistics call it
/// @param mutual whether it is told of both sides alike ("trade between Peru and Chile")
/// @param goods whether goods alone are plainly meant
record Target(String area, Optional<String> partner, String flow, boolean mutual, boolean goods) {

  static final String WORLD = "WLD";

  /// What goes between two.
  static Target between(String area, String partner, String flow) {
    return new Target(area, Optional.of(partner), flow, flow.equals("goods_trade"), false);
  }

  /// What goes between one and all others.
  static Target total(String area, String flow) {
    return new Target(area, Optional.of(WORLD), flow, false, false);
  }

  /// What one has by itself.
  static Target alone(String area, String flow) {
    return new Target(area, Optional.empty(), flow, false, false);
  }

  Target ofGoods() {
    return new Target(area, partner, flow, mutual, true);
  }

  Target ofFlow(String other) {
    return new Target(area, partner, other, mutual, goods);
  }

  /// The same with another area in the place of one.
  Target with(String one, String other) {
    return new Target(
        area.equals(one) ? other : area,
        partner.map(code -> code.equals(one) ? other : code),
        flow,
        mutual,
        goods);
  }

  boolean isTrade() {
    return flow.startsWith("goods_") || flow.startsWith("trade_");
  }

  boolean isOutput() {
    return flow.equals(PerHead.OUTPUT) || flow.equals(PerHead.FLOW);
  }

  boolean isAid() {
    return flow.equals("official_development_assistance");
  }

  /// "trade in goods of Peru and Chile", "Peru's exports of goods".
  String words(AreaNames names) {
    return OutputShare.is(flow)
        ? ofFlow(OutputShare.part(flow)).bareWords(names) + " as a share of its output"
        : bareWords(names);
  }

  private String bareWords(AreaNames names) {
    String own = names.owner(area);
    String other = partner.filter(code -> !code.equals(WORLD)).map(names::of).orElse("");
    return switch (flow) {
      case "goods_trade" ->
          other.isEmpty()
              ? own + " trade in goods"
              : "trade in goods of " + names.of(area) + " and " + other;
      case "goods_exports" -> own + " exports of goods" + (other.isEmpty() ? "" : " to " + other);
      case "goods_imports" -> own + " imports of goods" + (other.isEmpty() ? "" : " from " + other);
      case "goods_and_services_exports" -> own + " exports of goods and services";
      case "goods_and_services_imports" -> own + " imports of goods and services";
      case "trade_balance" -> own + " balance of trade in goods with " + other;
      case "official_development_assistance" -> "net aid from " + names.of(area) + " to " + other;
      case "gdp" -> own + " gross domestic product";
      case PerHead.FLOW -> own + " gross domestic product a head";
      default -> own + " " + flow.replace('_', ' ');
    };
  }

  /// What would settle a claim about it.
  String data() {
    return OutputShare.is(flow)
        ? "Trade in goods and services and output (World Bank, IMF)"
        : isTrade()
            ? "Merchandise trade by partner country (UN Comtrade, IMF, or the national customs)"
            : isAid()
                ? "Aid by donor and recipient (OECD, DAC2A)"
                : "National accounts and population (World Bank, IMF, UN)";
  }
}
