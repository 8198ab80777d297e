package dev.chancery.reading.quantity;

import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.time.Times;
import java.util.List;

/// Reads the figures of an article, dates and times left out.
public final class QuantityReader {

  public Quantities read(ParsedText parsed, Times times) {
    return new Quantities(List.of());
  }
}
