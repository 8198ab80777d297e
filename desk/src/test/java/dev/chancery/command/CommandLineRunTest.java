package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command line prints where, and the exit codes.
final class CommandLineRunTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void endsWithZeroWhenAllWasRead() throws IOException {
    Run run = Run.of("read", "--format", "jsonl", "--date", "2024-05-01", article("a.txt"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{").contains("\"published\":\"2024-05-01\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void endsWithOneWhenSomethingWasSkippedAndKeepsTheRest() throws IOException {
    Run run = Run.of("read", "--format", "jsonl", article("a.txt"), "none.txt", article("b.txt"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.contains("\"article\""))).hasSize(2);
    assertThat(run.err()).contains("skipped none.txt: does not exist", "read 2, skipped 1");
  }

  @Test
  void endsWithTwoForWrongUsage() {
    assertThat(Run.of().code()).isEqualTo(2);
    assertThat(Run.of("read").code()).isEqualTo(2);
    assertThat(Run.of("frobnicate").code()).isEqualTo(2);
    assertThat(Run.of("read", "--only", "poems", "a.txt").code()).isEqualTo(2);
    assertThat(Run.of("read", "--threads", "0", "a.txt").code()).isEqualTo(2);
    assertThat(Run.of("read", "--date", "2024-13-01", "a.txt").err())
        .contains("\"2024-13-01\" is not a day of the form YYYY-MM-DD")
        .contains("see: chancery read --help");
  }

  @Test
  void showsNoStackTraceWithoutDebug() {
    assertThat(Run.of("read", "--out", "/no/such/folder/x", "a.txt").err())
        .contains("can't write to")
        .doesNotContain("\tat ");
    assertThat(Run.of("read", "--debug", "--out", "/no/such/folder/x", "a.txt").err())
        .contains("\tat ");
  }

  @Test
  void explainsItself() {
    assertThat(Run.of("--help").out()).contains("Examples:", "read");
    assertThat(Run.of("read", "--help").out()).contains("Examples:", "--date");
    assertThat(Run.of("--version").out()).startsWith("chancery ");
  }

  @Test
  void printsAPage() throws IOException {
    String page = Run.of("read", "--format", "html", article("a.txt")).out();
    assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void printsIntoAFile() throws IOException {
    Path file = folder.resolve("findings.jsonl");
    Run run = Run.of("read", "--format", "jsonl", "--out", file.toString(), article("a.txt"));
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).contains("\"kind\":\"article\"");
  }

  @Test
  void printsTheSameOnOneAndOnManyThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < 60; at++) {
      lines.append("{\"text\": \"Envoy %d met the minister.\"}\n".formatted(at));
    }
    String file = Files.writeString(folder.resolve("a.jsonl"), lines).toString();
    String one = Run.of("read", "--format", "jsonl", "--threads", "1", file).out();
    assertThat(one.lines()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(Run.of("read", "--format", "jsonl", "--threads", "5", file).out()).isEqualTo(one);
  }

  @Test
  void printsTreesAndSaysNothingOfDays() throws IOException {
    Run run = Run.of("parse", article("a.txt"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1. The envoy met the minister.", "└─minister.");
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("parse", "--format", "conllu", article("a.txt")).out())
        .contains("# sent_id = a.txt-1\n# text = The envoy met the minister.\n1\tThe\t");
  }

  @Test
  void parsesWhatCanBeReadAndRefusesWrongUsage() throws IOException {
    Run run = Run.of("parse", article("a.txt"), "none.txt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("envoy");
    assertThat(run.err()).contains("skipped none.txt: does not exist", "read 1, skipped 1");
    assertThat(Run.of("parse").code()).isEqualTo(2);
    assertThat(Run.of("parse", "--threads", "0", "a.txt").code()).isEqualTo(2);
    assertThat(Run.of("parse", "--format", "poem", "a.txt").code()).isEqualTo(2);
    assertThat(Run.of("parse", "--out", "/no/such/folder/x", "a.txt").err())
        .contains("can't write to /no/such/folder/x");
    assertThat(Run.of("parse", "--help").out()).contains("Examples:", "conllu", "Exit codes:");
  }

  @Test
  void printsTreesIntoAFile() throws IOException {
    Path file = folder.resolve("a.conllu");
    Run run = Run.of("parse", "--format", "conllu", "--out", file.toString(), article("a.txt"));
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("# newdoc id = ").endsWith("\n\n");
  }

  @Test
  void saysTheSameWarningAFewTimesOnly() throws IOException {
    String lines = "{\"text\": \"The envoy left.\"}\n".repeat(8);
    Run run = Run.of("read", Files.writeString(folder.resolve("a.jsonl"), lines).toString());
    assertThat(run.err().lines().filter(line -> line.contains("has no date"))).hasSize(6);
    assertThat(run.err()).contains("warning: 3 more: has no date");
  }

  private String article(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "The envoy met the minister.").toString();
  }
}
