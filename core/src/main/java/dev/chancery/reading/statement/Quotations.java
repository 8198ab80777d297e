package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.text.Block;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The quoted stretches of an article, in the order of the text.
record Quotations(List<Quotation> all) {

  Quotations {
    all = List.copyOf(all);
  }

  /// Scans every paragraph for double quotation marks; one left open runs to the paragraph's end.
  static Quotations of(FrozenText text, Layout layout) {
    List<Quotation> found = new ArrayList<>();
    for (Block block : layout.blocks()) {
      if (block.role().isRead()) {
        scan(text, block.span(), found);
      }
    }
    return new Quotations(found);
  }

  /// The quotation that holds this place.
  Optional<Quotation> around(Span place) {
    return all.stream().filter(quotation -> quotation.inner().contains(place)).findFirst();
  }

  boolean hold(Span place) {
    return around(place).isPresent();
  }

  /// Those that share characters with this stretch.
  List<Quotation> overlapping(Span stretch) {
    return all.stream().filter(quotation -> quotation.inner().overlaps(stretch)).toList();
  }

  private static void scan(FrozenText text, Span block, List<Quotation> found) {
    int open = -1;
    int[] points = text.quote(block).codePoints().toArray();
    for (int at = 0; at < points.length; at++) {
      int place = block.start() + at;
      if (open < 0 && opens(points[at])) {
        open = place;
      } else if (open >= 0 && closes(points[at])) {
        found.add(between(open, place, place + 1));
        open = -1;
      }
    }
    if (open >= 0 && open + 1 < block.end()) {
      found.add(between(open, block.end(), block.end()));
    }
  }

  private static Quotation between(int open, int innerEnd, int outerEnd) {
    return new Quotation(new Span(open, outerEnd), new Span(open + 1, innerEnd));
  }

  private static boolean opens(int point) {
    return point == '"' || point == '“' || point == '„';
  }

  private static boolean closes(int point) {
    return point == '"' || point == '”';
  }
}
