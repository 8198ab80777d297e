package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassScoresTest {

  private final ClassScores classes =
      new ClassScores(
          SmallLabels.of(Map.of(Head.UPOS, 2, Head.XPOS, 3, Head.ENTITY, 1, Head.FEATURES, 9)));

  @Test
  void findsTheBestOfEachHeadInARowOfAll() {
    float[] scores = {
      9, 0, 9, 0, 0, 9, // the root's
      1, 2, 0, 5, 3, -1,
      2, 2, 4, -5, 4, -1,
    };

    Map<Head, int[]> best = classes.best(scores, 1, 2);

    assertThat(best).containsOnlyKeys(Head.UPOS, Head.XPOS, Head.ENTITY);
    assertThat(best.get(Head.UPOS)).containsExactly(1, 0);
    assertThat(best.get(Head.XPOS)).containsExactly(1, 0);
    assertThat(best.get(Head.ENTITY)).containsExactly(0, 0);
  }
}
