package dev.chancery.gathering;

import dev.chancery.reading.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An article in plain text: optional head lines (`title: ...`) before a blank line, or a date
/// (`date 2025-07-29`) at its very start.
final class PlainText {

  private static final Pattern HEAD_LINE =
      Pattern.compile("(?i)\\h*(id|url|title|date|published|source|language)\\h*:\\h*(.*?)\\h*");
  private static final Pattern DATE =
      Pattern.compile("(?i)^\\s*date\\h+(\\d{4}-\\d\\d-\\d\\d)(?!\\S)\\h*");

  private PlainText() {}

  static Gathered.Item read(Place place, long bytes, Decoded decoded) {
    String text = decoded.text();
    Matcher dated = DATE.matcher(text);
    if (dated.find()) {
      Fields fields = new Fields(Map.of("date", dated.group(1)));
      return item(place, bytes, decoded.warnings(), fields, text, dated.end());
    }
    Map<String, String> head = new HashMap<>();
    int body = head(text, head);
    return item(place, bytes, decoded.warnings(), new Fields(head), text, body);
  }

  private static Gathered.Item item(
      Place place, long bytes, List<String> warnings, Fields fields, String text, int start) {
    SourceText source = fields.source(text.substring(start));
    Gathered.Item item =
        new Gathered.Item(place, bytes, source, warnings)
            .startingAt(Gathered.Start.after(text.substring(0, start)));
    return fields.badDate().map(item::warned).orElse(item);
  }

  /// Collects the head lines and returns where the text after them starts; 0 when there are none.
  private static int head(String text, Map<String, String> head) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      Matcher field = HEAD_LINE.matcher(line.stripTrailing());
      if (line.isBlank() && !head.isEmpty()) {
        return end < 0 ? text.length() : end;
      }
      if (!field.matches()) {
        break;
      }
      head.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
      at = end < 0 ? text.length() : end + 1;
    }
    head.clear();
    return 0;
  }
}
