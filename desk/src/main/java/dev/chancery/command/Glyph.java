package dev.chancery.command;

import java.util.ArrayList;
import java.util.List;

/// One letter on the terminal.
///
/// @param text the letter
/// @param style how it is drawn
record Glyph(String text, Style style) {

  int width() {
    return DisplayWidth.of(text);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /// Whether a line may end after it even without a blank.
  boolean isWide() {
    return DisplayWidth.isWide(text.codePointAt(0));
  }

  /// The letters of a text, all drawn alike.
  static List<Glyph> all(String text, Style style) {
    List<Glyph> glyphs = new ArrayList<>();
    text.codePoints().forEach(point -> glyphs.add(new Glyph(Character.toString(point), style)));
    return glyphs;
  }
}
