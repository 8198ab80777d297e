package dev.chancery.statistics.source;

import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The lines before the figures of a plain CSV file.
///
/// @param columns the line of column names
/// @param length how many lines there are down to that one
record PlainHead(Map<String, String> words, String columns, long length) {

  static PlainHead read(BufferedReader lines) throws IOException {
    Map<String, String> words = new HashMap<>();
    long length = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      length++;
      int colon = line.indexOf(':');
      if (line.startsWith("#") && colon > 0) {
        words.put(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
      } else if (!line.startsWith("#") && !line.isBlank()) {
        return new PlainHead(words, line, length);
      }
    }
    throw PlainCsv.bad("there is no line of column names");
  }

  /// Where figures of that source and vintage are from.
  Provenance provenance(String source, String label, SourceFile file) {
    Optional<LocalDate> published = day("published");
    return new Provenance(
        source,
        label,
        text("producer", source),
        text("title", source),
        text("citation", ""),
        text("url", ""),
        published,
        day("accessed").orElse(file.day()),
        text("licence", "not stated"),
        text("note", ""));
  }

  PartnerCoverage partners() {
    return PartnerCoverage.of(text("partners", PartnerCoverage.UNSAID.code()));
  }

  private String text(String key, String otherwise) {
    String text = words.getOrDefault(key, "");
    return text.isEmpty() ? otherwise : text;
  }

  private Optional<LocalDate> day(String key) {
    String text = text(key, "");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "# " + key + ": \"" + text + "\" is not a day of the form YYYY-MM-DD", e);
    }
  }
}
