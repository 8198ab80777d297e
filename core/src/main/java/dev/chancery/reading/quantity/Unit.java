package dev.chancery.reading.quantity;

import java.math.BigDecimal;

/// A unit of the record and how many of it one of the text's unit makes ("decade" is 10 years).
record Unit(String name, BigDecimal factor) {

  static final Unit COUNT = new Unit("count", BigDecimal.ONE);
  static final Unit PERCENT = new Unit("percent", BigDecimal.ONE);
  static final Unit RANK = new Unit("rank", BigDecimal.ONE);
  static final Unit ORDINAL = new Unit("ordinal", BigDecimal.ONE);

  static Unit money(String code) {
    return new Unit(code, BigDecimal.ONE);
  }
}
