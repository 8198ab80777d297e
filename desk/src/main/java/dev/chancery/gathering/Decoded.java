package dev.chancery.gathering;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Bytes as text. What is not valid is read as Windows-1252 where that gives plausible text, else
/// it becomes U+FFFD; a warning says so.
record Decoded(String text, List<String> warnings) {

  private static final char REPLACEMENT = '\uFFFD';

  static Decoded of(byte[] bytes) {
    Charset charset = charset(bytes);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Decoded(withoutMark(text), List.of());
    } catch (CharacterCodingException e) {
      return WesternText.of(bytes)
          .map(text -> new Decoded(text, List.of("is not UTF-8; it was read as Windows-1252")))
          .orElseGet(() -> replaced(bytes, charset));
    }
  }

  private static Decoded replaced(byte[] bytes, Charset charset) {
    String text = withoutMark(lenient(bytes, charset));
    int first = text.indexOf(REPLACEMENT);
    long line = 1 + text.chars().limit(first).filter(letter -> letter == '\n').count();
    long count = text.chars().filter(letter -> letter == REPLACEMENT).count();
    String warning =
        "is not valid %s: %d place%s replaced by \uFFFD, the first in line %d"
            .formatted(charset.name(), count, count == 1 ? " was" : "s were", line);
    return new Decoded(text, List.of(warning));
  }

  private static String lenient(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces does not refuse", e);
    }
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
