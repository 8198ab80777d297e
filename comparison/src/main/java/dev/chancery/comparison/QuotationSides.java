package dev.chancery.comparison;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Quotation;
import dev.chancery.reading.text.Quotations;
import java.util.HashSet;
import java.util.Set;

/// Where quotations open and close in a stretch of text, in its UTF-16 positions. A straight mark
/// does not show its side, so the engine would guess.
record QuotationSides(Set<Integer> opening, Set<Integer> closing) {

  static QuotationSides in(FrozenText text, Span stretch, Quotations quotations) {
    QuotationSides sides = new QuotationSides(new HashSet<>(), new HashSet<>());
    int base = text.charIndex(stretch.start());
    for (Quotation quotation : quotations.touching(stretch)) {
      sides.opening.add(text.charIndex(quotation.outer().start()) - base);
      if (quotation.closed()) {
        sides.closing.add(text.charIndex(quotation.inner().end()) - base);
      }
    }
    return sides;
  }
}
