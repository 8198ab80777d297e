package dev.chancery.evaluation;

import dev.chancery.model.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One finding that a careful reader lists, as the annotation guide defines it.
///
/// @param must whether a reader would miss it; otherwise neither its absence nor its presence
///   counts
/// @param fields what the text settles about it, by key
/// @param words the run of the article's text that shows it
record GoldRow(
    String article, String id, boolean must, Kind kind, Map<String, String> fields, String words) {

  private static final Pattern PART = Pattern.compile(";\\s*");

  static GoldRow of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException("a gold row has 6 cells: " + line);
    }
    Map<String, String> fields =
        PART.splitAsStream(cells[4])
            .filter(part -> part.contains("="))
            .collect(
                Collectors.toMap(
                    part -> part.substring(0, part.indexOf('=')).strip(),
                    part -> part.substring(part.indexOf('=') + 1).strip(),
                    (first, second) -> second));
    Kind kind = Kind.valueOf(cells[3].toUpperCase(Locale.ROOT));
    return new GoldRow(cells[0], cells[1], cells[2].equals("yes"), kind, fields, cells[5]);
  }

  Optional<String> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /// The values that are all right for a field, empty when the text does not settle it.
  List<String> alternatives(String key) {
    return field(key).stream()
        .flatMap(value -> Pattern.compile("\\||\\bor\\b").splitAsStream(value))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
