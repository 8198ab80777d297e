package dev.chancery.reading.text;

import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The quotations of an article in order, none inside another. A quotation may run over several
/// sentences, and over several paragraphs when each of them starts with an opening mark.
///
/// @param all none overlaps another
public record Quotations(List<Quotation> all) {

  public Quotations {
    all = List.copyOf(all);
  }

  /// Finds the quotations of a text.
  public static Quotations of(FrozenText text) {
    QuotationScan scan = new QuotationScan(text.text());
    List<Quotation> all = new ArrayList<>();
    for (QuotationScan.Found found : scan.run()) {
      Span outer = text.spanOfChars(found.start(), found.end());
      Span inner = text.spanOfChars(found.innerStart(), found.innerEnd());
      all.add(new Quotation(all.size(), outer, inner, found.closed()));
    }
    return new Quotations(all);
  }

  /// The quotation that holds the whole of `span`, marks included.
  public Optional<Quotation> around(Span span) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).outer().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && all.get(low - 1).outer().contains(span)
        ? Optional.of(all.get(low - 1))
        : Optional.empty();
  }

  /// The quotations that share a character with `span`, in order.
  public List<Quotation> touching(Span span) {
    return all.stream().filter(each -> each.outer().overlaps(span)).toList();
  }
}
