package dev.chancery.statistics.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers are kept until the last one has come, but not for long.
final class PagesTest {

  @TempDir private Path folder = Path.of("");
  private Pages pages = new Pages(folder, "service", "question");

  @BeforeEach
  void begin() {
    pages = new Pages(folder, "service", "question");
  }

  @Test
  void areFoundAgainByTheSameQuestionOnly() throws IOException {
    keep("a", "one");
    assertThat(new Pages(folder, "service", "question").has("a")).isTrue();
    assertThat(new Pages(folder, "service", "another").has("a")).isFalse();
    assertThat(new Pages(folder, "other", "question").has("a")).isFalse();
    assertThat(pages.has("b")).isFalse();
  }

  @Test
  void areNoPagesWhileTheyCome() throws IOException {
    Files.writeString(pages.incoming(), "half of i");
    assertThat(pages.has("a")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PT0S, true", "PT23H59M, true", "PT24H1M, false", "P30D, false"})
  void areGoodForADay(Duration age, boolean good) throws IOException {
    keep("a", "one");
    Files.setLastModifiedTime(pages.place("a"), FileTime.from(Instant.now().minus(age)));
    assertThat(pages.has("a")).isEqualTo(good);
  }

  @Test
  void takeTheirPlaceFromOlderOnes() throws IOException {
    keep("a", "old");
    keep("a", "new");
    assertThat(Files.readString(pages.joined(List.of("a"), ".csv"))).isEqualTo("new\n");
  }

  @Test
  void areJoinedInTheOrderOfTheirAddressesAndThenForgotten() throws IOException {
    keep("b", "two");
    keep("a", "one");
    keep("left over", "three");
    Path whole = pages.joined(List.of("a", "b", "a"), ".csv");

    assertThat(whole.toString()).endsWith(".csv");
    assertThat(Files.readString(whole)).isEqualTo("one\ntwo\none\n");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(whole);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          \uFEFFyear | year
          \uFEFF     | ^^
          ye         | ye
          ^^         | ^^
          ÿ          | ÿ
          a\uFEFFb   | a\uFEFFb
          """)
  void losesAByteOrderMarkAtItsStartAndNothingElse(String answer, String kept) throws IOException {
    keep("a", answer);
    assertThat(Files.readString(pages.joined(List.of("a"), ".csv"))).isEqualTo(kept + "\n");
  }

  @Test
  void stayWhereOneOfThemIsMissing() throws IOException {
    keep("a", "one");
    assertThatThrownBy(() -> pages.joined(List.of("a", "b"), ".csv"))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(pages.has("a")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "PT1S,   1,  PT2S",
    "PT1S,   2,  PT4S",
    "PT1S,   6,  PT1M4S",
    "PT1S,   7,  PT2M",
    "PT1S,  63,  PT2M",
    "PT1S,  64,  PT2M",
    "PT5M,   1,  PT2M",
    "PT0S,  20,  PT0S",
    "PT0.1S, 3,  PT0.8S"
  })
  void aWaitDoublesButNeverGrowsBeyondTwoMinutes(Duration pause, int failed, Duration wait) {
    assertThat(Patience.with(pause).wait(failed)).isEqualTo(wait);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          \uFEFF<!DOCTYPE html><title>Sorry</title> | true  | Sorry
          ^  <HTML lang="en"><p>Come  back</HTML>^  | true  | Come back
          {"error": "<html>"}                       | false | {"error": " "}
          <error>no</error>                         | false | no
          <br/>                                     | false | without a word
          ^^                                        | false | without a word
          """)
  void aPageForPeopleIsToldFromAnAnswer(String body, boolean page, String words)
      throws IOException {
    Answer answer = new Answer(200, Files.writeString(folder.resolve("body"), body));
    assertThat(answer.isPage()).isEqualTo(page);
    assertThat(answer.words()).isEqualTo(words);
  }

  @Test
  void aLongAnswerIsToldByItsOpening() throws IOException {
    Answer answer = new Answer(500, Files.writeString(folder.resolve("body"), "né ".repeat(900)));
    assertThat(answer.words()).hasSize(201).startsWith("né né").endsWith("…");
  }

  @Test
  void aKeyIsSeenNowhere() {
    Key key = new Key("Auth", "SOME_KEY", Optional.of("s3cret"));
    assertThat(key.without("bad key s3cret, s3cret!")).isEqualTo("bad key (the key), (the key)!");
    assertThat(key.toString()).isEqualTo("SOME_KEY (set)");
  }

  private void keep(String address, String answer) throws IOException {
    Files.write(pages.incoming(), answer.getBytes(StandardCharsets.UTF_8));
    pages.keep(address);
  }
}
