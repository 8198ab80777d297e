package dev.chancery.reading.text;

import dev.chancery.model.Passage;
import dev.chancery.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of an article as it is kept for good: Unicode NFC, lines ended by `\n`, paragraphs
/// separated by one blank line. Spans count its code points.
public final class FrozenText {

  private static final String OTHER_ENDS = "\r\u0085\u000B\f\u2028";
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[" + OTHER_ENDS + "]");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n[\\h\\n]*\\n\\h*");
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private final String text;
  private final int[] offsets;
  private final BitSet continuations;

  private FrozenText(String text) {
    this.text = text;
    this.offsets = offsets(text);
    this.continuations = Graphemes.continuations(text);
  }

  /// Freezes text of any form: composes it, ends its lines, closes up its blank lines.
  public static FrozenText of(String raw) {
    String marked = raw.replace("\uFEFF", "");
    String known =
        hasSurrogates(marked) ? LONE_SURROGATE.matcher(marked).replaceAll("\uFFFD") : marked;
    String parted = known.replace("\u2029", "\n\n");
    String lines = hasOtherEnds(parted) ? LINE_END.matcher(parted).replaceAll("\n") : parted;
    return new FrozenText(trim(Normalizer.normalize(closedUp(lines), Normalizer.Form.NFC)));
  }

  private static boolean hasOtherEnds(String text) {
    for (int at = 0; at < OTHER_ENDS.length(); at++) {
      if (text.indexOf(OTHER_ENDS.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// With one blank line between two paragraphs.
  private static String closedUp(String lines) {
    Matcher blank = BLANK_LINES.matcher(lines);
    StringBuilder closed = new StringBuilder(lines.length());
    int from = 0;
    for (int at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', Math.max(at + 1, from))) {
      if (blank.region(at, lines.length()).lookingAt()) {
        closed.append(lines, from, at).append("\n\n");
        from = blank.end();
      }
    }
    return closed.append(lines, from, lines.length()).toString();
  }

  private static boolean hasSurrogates(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
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

  /// The words of a span with one blank between two, however they are parted in the text.
  public String words(Span span) {
    String quote = quote(span);
    StringBuilder words = new StringBuilder(quote.length());
    boolean apart = false;
    for (int at = 0; at < quote.length(); at++) {
      char letter = quote.charAt(at);
      boolean blank = letter == ' ' || ('\t' <= letter && letter <= '\r');
      if (!blank || !apart) {
        words.append(blank ? ' ' : letter);
      }
      apart = blank;
    }
    return words.toString();
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

  /// The span with the rest of every letter that it would cut through, as an accent or the second
  /// half of a flag.
  public Span withWholeLetters(Span span) {
    int start = span.start();
    while (start > 0 && start < length() && continuations.get(start)) {
      start--;
    }
    int end = span.end();
    while (end > span.start() && end < length() && continuations.get(end)) {
      end++;
    }
    return new Span(start, end);
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
