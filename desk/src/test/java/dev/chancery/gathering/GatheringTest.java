package dev.chancery.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes in from files, folders and standard input, and what is skipped with which words.
final class GatheringTest {

  private static final Limits SMALL = new Limits(2000, 500);

  @TempDir private Path folder = Path.of("");

  @Test
  void takesPlainTextWithHeadLines() throws IOException {
    SourceText source =
        onlySource(
            file(
                "a.txt",
                """
                title: Envoy meets minister
                Date: 2024-05-01
                source: The Example

                The envoy met the minister.
                They talked.
                """));
    assertThat(source.title()).isEqualTo("Envoy meets minister");
    assertThat(source.published()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(source.source()).isEqualTo("The Example");
    assertThat(source.text().strip()).isEqualTo("The envoy met the minister.\nThey talked.");
  }

  @Test
  void takesTheDateAtTheStartOfTheText() throws IOException {
    SourceText source = onlySource(file("a.txt", "  date 2024-05-01 The envoy left."));
    assertThat(source.published()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(source.text()).isEqualTo("The envoy left.");
  }

  @Test
  void doesNotTakeOrdinaryLinesForHeadLines() throws IOException {
    String text = "Title: none of that matters, he said.\nThe envoy left.\n";
    assertThat(onlySource(file("a.txt", text)).text()).isEqualTo(text);
  }

  @Test
  void takesAnHtmlPageParagraphByParagraph() throws IOException {
    SourceText source =
        onlySource(
            file(
                "a.html",
                """
                <!doctype html><html lang="en"><head><title>A visit</title>
                <meta property="article:published_time" content="2024-05-01T09:00:00Z">
                </head><body><nav>Home</nav><article><h1>A visit</h1>
                <p>The envoy met the <b>minister</b>
                of trade.</p><ul><li>Trade grew.</li></ul></article><footer>About</footer></body>
                """));
    assertThat(source.title()).isEqualTo("A visit");
    assertThat(source.published()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(source.text().strip().split("\n\n+"))
        .containsExactly("A visit", "The envoy met the minister of trade.", "• Trade grew.");
  }

  @Test
  void aBadLineOfJsonLinesDoesNotLoseTheOthers() throws IOException {
    List<Gathered> all =
        gather(
            file(
                "a.jsonl",
                """
                {"id": 7, "text": "The envoy met the minister.", "published": "2024-05-01"}
                {"text": "broken
                {"title": "no text"}

                [1, 2]
                {"text": "They met again.", "date": "2024-05-02T10:00:00+02:00"}
                """));
    assertThat(all).hasSize(5);
    assertThat(source(all.getFirst()).id()).isEqualTo("7");
    assertThat(skipped(all.get(1))).startsWith("a.jsonl:2: is not JSON (column");
    assertThat(skipped(all.get(2))).isEqualTo("a.jsonl:3: has no \"text\"");
    assertThat(skipped(all.get(3))).startsWith("a.jsonl:5: is JSON, but not an object");
    assertThat(source(all.getLast()).published()).isEqualTo(LocalDate.of(2024, 5, 2));
  }

  @Test
  void aTooLongLineOfJsonLinesDoesNotLoseTheOthers() throws IOException {
    String lines = "{\"text\": \"" + "x ".repeat(3000) + "\"}\n{\"text\": \"They met.\"}";
    List<Gathered> all = gather(file("a.jsonl", lines));
    assertThat(skipped(all.getFirst())).startsWith("a.jsonl:1: is longer than");
    assertThat(source(all.getLast()).text()).isEqualTo("They met.");
  }

  @Test
  void takesOneJsonObjectOverSeveralLinesAndAnArray() throws IOException {
    assertThat(onlySource(file("a.json", "{\n\"text\":\n\"They met.\"\n}")).text())
        .isEqualTo("They met.");
    assertThat(gather(file("b.json", "[{\"text\": \"One came.\"}, {\"text\": \"Two left.\"}]")))
        .hasSize(2);
  }

  @Test
  void readsFoldersInTheOrderOfNamesAndReportsOtherFiles() throws IOException {
    file("b.txt", "The second one.");
    file("a.txt", "The first one.");
    file("c.png", "no text");
    file(".hidden.txt", "not meant");
    List<Gathered> all = gather(folder);
    assertThat(all).hasSize(3);
    assertThat(source(all.getFirst()).text()).isEqualTo("The first one.");
    assertThat(skipped(all.getLast())).startsWith("c.png: is not a .txt");
  }

  @Test
  void takesStandardInput() {
    List<Gathered> all = new ArrayList<>();
    byte[] given = "{\"text\": \"They met.\"}\n".getBytes(StandardCharsets.UTF_8);
    new Gathering(new ByteArrayInputStream(given), null).gather(List.of("-"), all::add);
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().place()).isEqualTo(new Place("standard input", 1));
  }

  @Test
  void saysWhatIsWrongWithWhatItSkips() throws IOException {
    assertThat(onlySkipped(folder.resolve("none.txt"))).isEqualTo("none.txt: does not exist");
    assertThat(onlySkipped(file("empty.txt", ""))).isEqualTo("empty.txt: is empty");
    assertThat(onlySkipped(file("empty.jsonl", "\n"))).isEqualTo("empty.jsonl: is empty");
    assertThat(onlySkipped(file("blank.txt", " \n\n--- \n"))).isEqualTo("blank.txt: is empty");
    assertThat(onlySkipped(file("a.pdf", "%PDF-1.7 ..."))).contains("is a PDF file, not text");
    assertThat(onlySkipped(file("a.bin", "a\0b"))).contains("is a binary file, not text");
    assertThat(onlySkipped(file("long.txt", "word ".repeat(120)))).contains("has 600 characters");
    assertThat(onlySkipped(file("huge.txt", "word ".repeat(500)))).contains("is longer than");
    assertThat(onlySkipped(file("ko.txt", "language: ko\n\nThey met.")))
        .contains("is marked as language \"ko\"");
  }

  @Test
  void warnsOfWhatItMends() throws IOException {
    Path broken = folder.resolve("broken.txt");
    Files.write(broken, new byte[] {'A', '\n', 'b', (byte) 0xFF, 'c'});
    assertThat(warnings(broken).getFirst())
        .isEqualTo("is not valid UTF-8: 1 place was replaced by \uFFFD, the first in line 2");
    assertThat(warnings(file("a.txt", "They met."))).singleElement().asString().contains("no date");
    assertThat(warnings(file("b.txt", "date: May 1\n\nThey met.")).getFirst())
        .isEqualTo("\"May 1\" is not a date of the form YYYY-MM-DD");
  }

  @Test
  void givesItsDateToArticlesThatHaveNone() throws IOException {
    Path file = file("a.jsonl", "{\"text\": \"A.\"}\n{\"text\": \"B.\", \"date\": \"2020-01-01\"}");
    List<Gathered> all = new ArrayList<>();
    new Gathering(InputNone.STREAM, LocalDate.of(2024, 5, 1))
        .gather(List.of(file.toString()), all::add);
    assertThat(source(all.getFirst()).published()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(source(all.getLast()).published()).isEqualTo(LocalDate.of(2020, 1, 1));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<Gathered> gather(Path path) {
    List<Gathered> all = new ArrayList<>();
    new Gathering(InputNone.STREAM, null, SMALL).gather(List.of(path.toString()), all::add);
    return all;
  }

  private static SourceText onlySource(Path path) {
    return source(gather(path).getFirst());
  }

  private static SourceText source(Gathered gathered) {
    return item(gathered).source();
  }

  private static List<String> warnings(Path path) {
    return item(gather(path).getFirst()).warnings();
  }

  private static Gathered.Item item(Gathered gathered) {
    assertThat(gathered).isInstanceOf(Gathered.Item.class);
    return (Gathered.Item) gathered;
  }

  private static String onlySkipped(Path path) {
    return skipped(gather(path).getFirst());
  }

  /// File name, line and reason.
  private static String skipped(Gathered gathered) {
    assertThat(gathered).isInstanceOf(Gathered.Skipped.class);
    Gathered.Skipped skipped = (Gathered.Skipped) gathered;
    String place = skipped.place().toString();
    return place.substring(place.lastIndexOf('/') + 1) + ": " + skipped.reason();
  }
}
