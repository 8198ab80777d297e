package dev.chancery.evaluation.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnginePageTest {

  private static final List<EngineScore> SCORES =
      List.of(
          new EngineScore("old", "ewt-test", "abc", "words", new Count(9, 10, 10)),
          new EngineScore("new", "ewt-test", "abc", "words", new Count(10, 10, 10)),
          new EngineScore("new", "ewt-test", "abc", "upos", new Count(5, 10, 10)),
          new EngineScore("old", "wikigold", "def", "person", new Count(1, 2, 2)),
          new EngineScore("old", "wikigold", "def", "place", new Count(2, 2, 2)));

  @Test
  void showsTheEnginesSideBySide() {
    assertThat(EnginePage.of(SCORES))
        .contains(
            """
            ## English Web Treebank, test part

            Data checksum `abc`.

            | measure | of | old | new |
            |---|---|---|---|
            | words | 10 | 90.00 | 100.00 |
            | parts of speech (UPOS) | 10 | – | 50.00 |
            """)
        .contains(
            """
            | person | 2 | 50.00 | – |
            | place | 2 | 100.00 | – |
            | all | 4 | 75.00 | – |
            """);
  }

  @Test
  void scoresAreKeptAsTheyAre(@TempDir Path project) throws IOException {
    Files.createDirectory(project.resolve("evaluation"));
    EngineScore.save(project, SCORES);
    assertThat(EngineScore.load(project)).isEqualTo(SCORES);
  }

  @Test
  void thePageShowsTheExpectedScores() throws IOException {
    Path project = Path.of("..");
    assertThat(Files.readString(project.resolve("docs/engine-accuracy.md")))
        .isEqualTo(EnginePage.of(EngineScore.load(project)));
  }
}
