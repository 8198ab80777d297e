package dev.chancery.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// "talks fail": the numbers are those of [SmallNetwork].
final class FeaturesTest {

  private static final int NO_WORD = 1;
  private static final int ROOT = 2;
  private static final int TALKS = 3;
  private static final int FAIL = 4;
  private static final int NO_LABEL = 10;
  private static final int NSUBJ = 12;

  private final Features features =
      new Features(
          List.of("talks", "fail"), List.of("NNS", "VBP"), new Symbols(SmallNetwork.weights()));
  private final Progress progress = new Progress(2);

  @Test
  void atFirstOnlyTheRootAndTheFrontOfTheBufferAreSeen() {
    assertThat(words(0, 6)).containsExactly(NO_WORD, NO_WORD, ROOT, TALKS, FAIL, NO_WORD);
    assertThat(words(6, 18)).containsOnly(NO_WORD);
  }

  @Test
  void tagsFollowWordsInTheSameOrder() {
    assertThat(words(18, 24)).containsExactly(6, 6, 7, 8, 9, 6);
  }

  @Test
  void childrenOfTheTopOfTheStackAreSeenWithTheirLabels() {
    progress.shift();
    progress.shift();
    progress.attachLeft(2);
    assertThat(words(0, 3)).containsExactly(NO_WORD, ROOT, FAIL);
    assertThat(words(6, 12)).containsExactly(TALKS, NO_WORD, NO_WORD, NO_WORD, NO_WORD, NO_WORD);
    assertThat(words(36, 38)).containsExactly(NSUBJ, NO_LABEL);
  }

  private int[] words(int from, int to) {
    return Arrays.copyOfRange(features.of(progress), from, to);
  }
}
