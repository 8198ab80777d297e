package dev.chancery.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryExampleTest {

  private static final Path PROJECT = Path.of("..");
  private static final Path SOURCE =
      Path.of("src/test/java/dev/chancery/example/LibraryExample.java");

  @Test
  void theExampleTellsWhoDidWhat() {
    assertThat(
            LibraryExample.findings(
                "Norway condemned the attack on Ukraine on Monday.", LocalDate.of(2026, 3, 4)))
        .anyMatch(line -> line.contains("ACCUSE occurred"));
  }

  @Test
  void readmeShowsTheExampleAsItIsCompiled() throws IOException {
    String source = Files.readString(SOURCE);
    List<String> shown =
        source
            .substring(source.indexOf("// README: begin"), source.indexOf("// README: end"))
            .lines()
            .skip(1)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();

    assertThat(Files.readString(PROJECT.resolve("README.md"))).contains(shown);
  }
}
