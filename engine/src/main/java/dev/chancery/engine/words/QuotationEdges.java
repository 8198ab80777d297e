package dev.chancery.engine.words;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Quotation;
import dev.chancery.reading.text.Quotations;
import java.util.HashSet;
import java.util.Set;

/// Where quotations open and close in a stretch, in its UTF-16 positions; a straight mark does not
/// show its side.
record QuotationEdges(Set<Integer> opening, Set<Integer> closing) {

  static QuotationEdges in(FrozenText text, Span stretch, Quotations quotations) {
    QuotationEdges edges = new QuotationEdges(new HashSet<>(), new HashSet<>());
    int base = text.charIndex(stretch.start());
    for (Quotation quotation : quotations.touching(stretch)) {
      edges.opening.add(text.charIndex(quotation.outer().start()) - base);
      if (quotation.closed()) {
        edges.closing.add(text.charIndex(quotation.inner().end()) - base);
      }
    }
    return edges;
  }
}
