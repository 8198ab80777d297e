package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By the IMF's books of its members, of what the European Union exported in 2020 without trade
/// among its members 18.2 percent went to the United States; with it, 7.4.
final class UnionShareTest {

  private static final String SHIPPED = "chancery.statistics";

  @TempDir Path folder;

  @BeforeAll
  static void useTheStarterSet() {
    System.setProperty(SHIPPED, "statistics");
  }

  @AfterAll
  static void leaveIt() {
    System.clearProperty(SHIPPED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The European Union sent 18 percent of its exports to the United States in 2020.  | agrees
          The European Union sent 7.4 percent of its exports to the United States in 2020. | depends
          The European Union sent 13.9 percent of its exports to Germany in 2020.          | depends
          The European Union sent 50 percent of its exports to Brazil in 2020.             | differs
          The European Union sent 50 percent of its exports to Brazil in 1931.             | no data
          """)
  void tellsHowTheShareStands(String text, String outcome) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), text + "\n");
    assertThat(Run.of("check", "--date", "2021-06-01", file.toString()).out())
        .contains(": " + outcome + ": ")
        .contains("[partner-share]");
  }
}
