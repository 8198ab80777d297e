package dev.chancery.gathering;

import java.util.Optional;

/// Tells by its first bytes that a file is not text, and what it is where that is easy to say.
final class Binary {

  private Binary() {}

  /// What the bytes are, or nothing when they may be text.
  static Optional<String> kind(byte[] head) {
    if (starts(head, "%PDF")) {
      return Optional.of("a PDF file");
    }
    if (starts(head, "PK\u0003\u0004")) {
      return Optional.of("a ZIP archive or an office document");
    }
    if (starts(head, "\u001f\u008b")) {
      return Optional.of("a gzip archive");
    }
    return isText(head) ? Optional.empty() : Optional.of("a binary file");
  }

  /// Text has no zero bytes, unless it is marked as UTF-16, and few control characters.
  private static boolean isText(byte[] head) {
    if (starts(head, "\u00ff\u00fe") || starts(head, "\u00fe\u00ff")) {
      return true;
    }
    int controls = 0;
    for (byte each : head) {
      if (each == 0) {
        return false;
      }
      if (each >= 0 && each < ' ' && !Character.isWhitespace(each)) {
        controls++;
      }
    }
    return controls * 50 <= head.length;
  }

  private static boolean starts(byte[] head, String mark) {
    if (head.length < mark.length()) {
      return false;
    }
    for (int at = 0; at < mark.length(); at++) {
      if ((head[at] & 0xFF) != mark.charAt(at)) {
        return false;
      }
    }
    return true;
  }
}
