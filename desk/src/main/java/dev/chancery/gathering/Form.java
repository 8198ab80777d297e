package dev.chancery.gathering;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form in which articles stand in a file.
enum Form {
  TEXT,
  /// One JSON object a line.
  JSON_LINES,
  /// One JSON object or array over the whole file.
  JSON,
  HTML;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)?<(!doctype html|html|head|body)\\b.*");
  private static final Pattern OBJECT_LINE = Pattern.compile("(?s)^\\s*\\{.*\"text\"\\s*:.*");

  /// The form of a file, by its name where that says it, else by its first bytes.
  static Form of(String name, byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (lower.matches(".*\\.x?html?") || PAGE.matcher(start).matches()) {
      return HTML;
    }
    if (lower.endsWith(".json") || start.stripLeading().startsWith("{")) {
      return isObjectLine(start.stripLeading()) ? JSON_LINES : JSON;
    }
    return TEXT;
  }

  /// Whether the first line is an object by itself, or too long to see its end.
  private static boolean isObjectLine(String start) {
    int end = start.indexOf('\n');
    String line = end < 0 ? start : start.substring(0, end);
    return line.startsWith("{")
        && (line.stripTrailing().endsWith("}") || (end < 0 && OBJECT_LINE.matcher(line).matches()));
  }

  /// Whether a file of this name is taken when its folder is read.
  static boolean isKnown(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(txt|text|md|jsonl|ndjson|json|x?html?)");
  }
}
