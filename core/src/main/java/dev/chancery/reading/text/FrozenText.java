package dev.chancery.reading.text;

import dev.chancery.model.Passage;
import dev.chancery.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;

/// The text of an article as it is kept for good: Unicode NFC, lines ended by `\n`, paragraphs
/// separated by one blank line. Spans count its code points.
public final class FrozenText {

  private final String text;
  private final int[] offsets;

  private FrozenText(String text) {
    this.text = text;
    this.offsets = offsets(text);
  }

  /// Freezes text of any form: composes it, ends its lines, closes up its blank lines.
  public static FrozenText of(String raw) {
    String lines = raw.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    String paragraphs = lines.replaceAll("\n[ \\t\\u00A0]*(?:\n[ \\t\\u00A0]*)+", "\n\n");
    return new FrozenText(Normalizer.normalize(paragraphs, Normalizer.Form.NFC).strip());
  }

  /// The whole text.
  public String text() {
    return text;
  }

  /// Its length in code points.
  public int length() {
    return offsets.length - 1;
  }

  /// The words of a span.
  public String quote(Span span) {
    return text.substring(offsets[span.start()], offsets[span.end()]);
  }

  /// A span with its words.
  public Passage passage(Span span) {
    return new Passage(span, quote(span));
  }

  /// Where a code point starts in the UTF-16 of [#text].
  public int charIndex(int codePoint) {
    return offsets[codePoint];
  }

  /// The span of a range of UTF-16 positions of [#text].
  public Span spanOfChars(int startChar, int endChar) {
    return new Span(codePoint(startChar), codePoint(endChar));
  }

  private int codePoint(int charIndex) {
    int found = Arrays.binarySearch(offsets, charIndex);
    return found >= 0 ? found : -found - 2;
  }

  /// SHA-256 of the UTF-8 bytes, in hex: the text's name.
  public String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static int[] offsets(String text) {
    int count = text.codePointCount(0, text.length());
    int[] offsets = new int[count + 1];
    for (int point = 0, at = 0; point < count; point++) {
      offsets[point] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[count] = text.length();
    return offsets;
  }
}
