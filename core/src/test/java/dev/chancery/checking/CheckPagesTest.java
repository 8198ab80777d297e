package dev.chancery.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of the checks: every check has one, and their examples come out as they say.
final class CheckPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "checks");

  /// @param check the check that the page is named for
  record Example(String check, LocalDate published, String outcome, String text) {}

  @Test
  void everyCheckHasAPage() throws IOException {
    String overview = Files.readString(PAGES.resolve("README.md"));
    for (String check : new Checker().names()) {
      assertThat(PAGES.resolve(check + ".md")).exists();
      assertThat(overview).contains("[" + check + "](" + check + ".md)");
    }
  }

  static Stream<Example> examples() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      List<Path> all = pages.sorted().toList();
      return all.stream().flatMap(CheckPagesTest::examples);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesComeOutAsThePagesSay(Example example) {
    CheckedText checked = CheckedText.of(example.published(), example.text());
    switch (example.outcome()) {
      case "agrees" -> checked.agrees(example.check());
      case "differs" -> checked.differs(example.check());
      default -> checked.differsNowhere();
    }
  }

  private static Stream<Example> examples(Path page) {
    String check = page.getFileName().toString().replace(".md", "");
    try {
      return Files.readAllLines(page).stream()
          .filter(line -> line.startsWith("    ") && line.contains(" | "))
          .map(line -> line.strip().split(" \\| ", 3))
          .map(parts -> new Example(check, LocalDate.parse(parts[0]), parts[1], parts[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
