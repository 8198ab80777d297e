package dev.chancery.statistics;

/// What is measured: a flow between two areas (`goods_exports`), a fact of one (`gdp`), or an
/// indicator by the code of its source (`NY.GNP.PCAP.CD`).
public record Flow(String name) {

  public static final Flow GOODS_EXPORTS = new Flow("goods_exports");
  public static final Flow GOODS_IMPORTS = new Flow("goods_imports");
  public static final Flow GOODS_TRADE = new Flow("goods_trade");

  private static final int LONGEST = 64;

  public Flow {
    if (!isName(name)) {
      throw new IllegalArgumentException("\"" + name + "\" is no name of a flow or indicator");
    }
  }

  /// Whether a flow or indicator can have this name.
  static boolean isName(String words) {
    return !words.isEmpty() && words.length() <= LONGEST && words.chars().allMatch(Flow::isUsual);
  }

  private static boolean isUsual(int letter) {
    return letter == '_'
        || letter == '.'
        || (letter >= '0' && letter <= '9')
        || (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z');
  }

  @Override
  public String toString() {
    return name;
  }
}
