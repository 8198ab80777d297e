package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of input that can't be read, or only in part, and what is read all the same.
final class UnreadableInputTest {

  private static final String DAY = "2024-05-01";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"read", "parse"})
  void skipsAMissingFile(String command) {
    Run run = Run.of(command, "none.txt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("chancery: skipped none.txt: does not exist\nchancery: read 0, skipped 1\n");
  }

  @Test
  void explainsNothingOfAMissingFileAndSaysOnlyThat() {
    Run run = Run.of("explain", "none.txt", "E1");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("chancery: skipped none.txt: does not exist\n");
  }

  @Test
  void skipsAFolderWithoutTexts() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Run.of("read", empty.toString()).err()).contains("empty: is an empty folder");
    Files.writeString(empty.resolve("a.exe"), "x");
    Run run = Run.of("read", empty.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.exe: is not a .txt, .md, .jsonl, .json or .html file");
  }

  @Test
  void takesNoEmptyPathForTheFolderItIsIn() {
    Run run = Run.of("read", "");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("skipped \"\": is no path", "read 0, skipped 1");
  }

  @Test
  void readsTheLinesAroundABadOne() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, "{\"text\":\"It met.\"}\n{bad\n{\"text\":\"It left.\"}\n");
    Run run = Run.of("read", "--format", "jsonl", "--date", DAY, file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.contains("\"article\""))).hasSize(2);
    assertThat(run.err().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("chancery: skipped " + file + ":2: is not JSON (column 2)");
    assertThat(run.err()).endsWith("chancery: read 2, skipped 1\n");
  }

  @Test
  void saysThatAFileIsInAnOlderEncoding() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, "The envoy’s visit to Bogotá ended.".getBytes(Charset.forName("Cp1252")));
    Run run = Run.of("read", "--date", DAY, file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("The envoy’s visit to Bogotá ended.");
    assertThat(run.err())
        .isEqualTo(
            "chancery: warning: %s is not UTF-8; it was read as Windows-1252\n".formatted(file));
  }

  @Test
  void saysWhereBytesAreBroken() throws IOException {
    Path file = folder.resolve("a.txt");
    byte[] bytes = "Müller met the envoy.\nThey left ?.".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    Files.write(file, bytes);
    Run run = Run.of("read", "--date", DAY, file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Müller met", "They left \uFFFD.");
    assertThat(run.err())
        .contains("is not valid UTF-8: 1 place was replaced by \uFFFD, the first in line 2");
  }
}
