package dev.chancery.evaluation.speed;

import dev.chancery.reading.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The examples on the pages of the checks, each an article of its date that makes a claim for the
/// check that the page is named for.
final class ClaimTexts {

  private static final Path PAGES = Path.of("docs", "checks");
  private static final Pattern EXAMPLE =
      Pattern.compile("^ {4}(?<date>\\d{4}-\\d\\d-\\d\\d) \\| (?:agrees|differs) \\| (?<text>.+)$");

  private ClaimTexts() {}

  /// Those of some checks, by their names.
  static List<SourceText> of(List<String> checks) {
    List<SourceText> all = new ArrayList<>();
    for (String check : checks) {
      for (String line : lines(PAGES.resolve(check + ".md"))) {
        Matcher example = EXAMPLE.matcher(line);
        if (example.matches()) {
          LocalDate date = LocalDate.parse(example.group("date"));
          all.add(new SourceText(check, null, null, null, date, "en", example.group("text")));
        }
      }
    }
    return all;
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException("run it in the project's folder: " + page, e);
    }
  }
}
