package dev.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chancery.engine.Engines;
import dev.chancery.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Accuracy moves only on purpose: any change fails until `ScorePage` has written it down.
class AccuracyTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Reader READER = new Reader(Engines.reading());

  @Test
  void theSamplesScoreAsExpected() {
    assertScores("samples");
  }

  @Test
  void theDevelopmentListScoresAsExpected() {
    assertScores("development");
  }

  @Test
  void thePageShowsTheExpectedScores() throws IOException {
    assertThat(Files.readString(PROJECT.resolve("docs/accuracy.md")))
        .isEqualTo(ScorePage.page(ExpectedScore.load(PROJECT)));
  }

  private static void assertScores(String name) {
    List<GoldSet> sets =
        GoldSets.present(PROJECT).stream().filter(set -> set.name().equals(name)).toList();
    assumeTrue(!sets.isEmpty(), "the data of '" + name + "' are not beside the project");
    GoldSet set = sets.getFirst();
    List<ExpectedScore> expected =
        ExpectedScore.load(PROJECT).stream().filter(score -> score.set().equals(name)).toList();
    assertThat(ExpectedScore.of(set, set.score(READER)))
        .as("what the reading scores on '%s'; if the change is meant, run ScorePage", name)
        .isEqualTo(expected);
  }
}
