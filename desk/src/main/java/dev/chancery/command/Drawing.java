package dev.chancery.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/// Writes the parts of a drawing in SVG. What is what says its class; the page's style says how it
/// looks.
///
/// @param page what it is written into
record Drawing(Markup page) {

  /// All drawings have this width in their own units, which are about a pixel each.
  static final int WIDTH = 320;

  /// @param title what it shows, in a few words
  /// @param description what it says, to who cannot see it
  void open(int height, String title, String description) {
    page.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img");
    page.element("title", title).element("desc", description).line();
  }

  void close() {
    page.close("svg");
  }

  void box(String kind, double x, double y, double width, double height) {
    page.open(
        "rect",
        "class",
        kind,
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height));
    page.close("rect");
  }

  /// @param anchor which end of the words is at `x`: start, middle, end
  void words(String kind, String anchor, double x, double y, String words) {
    page.element(
        "text", words, "class", kind, "text-anchor", anchor, "x", number(x), "y", number(y));
  }

  /// A line through points.
  ///
  /// @param places x and y by turns
  void line(String kind, double... places) {
    String points = String.join(" ", DoubleStream.of(places).mapToObj(Drawing::number).toList());
    page.open("polyline", "class", kind, "points", points).close("polyline");
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
