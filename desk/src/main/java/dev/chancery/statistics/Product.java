package dev.chancery.statistics;

/// What is traded: everything, or a code of a classification (`HS.1201`, `S2.05`).
public record Product(String code) {

  /// All products together.
  public static final Product TOTAL = new Product("TOTAL");

  private static final int LONGEST = 32;

  public Product {
    boolean usual =
        code.chars()
            .allMatch(letter -> Character.isLetterOrDigit(letter) || "._-".indexOf(letter) >= 0);
    if (code.isEmpty() || code.length() > LONGEST || !usual) {
      throw new IllegalArgumentException("\"" + code + "\" is no code of a product");
    }
  }

  /// The code as its source writes it; empty means everything.
  public static Product of(String code) {
    return code.isEmpty() || code.equals("TOTAL") ? TOTAL : new Product(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
