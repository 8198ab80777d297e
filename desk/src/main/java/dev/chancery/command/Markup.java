package dev.chancery.command;

import org.jspecify.annotations.Nullable;

/// Writes HTML. All text and attribute values pass through here, so nothing of an article can
/// become markup.
final class Markup {

  private final StringBuilder out = new StringBuilder();

  /// A start tag; an attribute without value is left out.
  ///
  /// @param attributes names and values by turns
  Markup open(String tag, @Nullable String... attributes) {
    out.append('<').append(tag);
    for (int at = 0; at + 1 < attributes.length; at += 2) {
      String value = attributes[at + 1];
      if (value != null) {
        out.append(' ').append(attributes[at]).append("=\"");
        escape(value);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /// An element with nothing but text in it.
  Markup element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /// A line end, where it stands between elements and means nothing.
  Markup line() {
    out.append('\n');
    return this;
  }

  /// What this program ships as markup, style or script.
  Markup own(String markup) {
    out.append(markup);
    return this;
  }

  private void escape(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(c);
        default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
