package dev.chancery.engine.arcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A tree over places of which 0 is the root; any number of them may hang on it.
final class SpanningTreeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 0 ; 5 0                                                        | 0 0
          0 0 0 ; 9 0 1 ; 9 1 0                                            | 0 0 0
          0 0 0 ; 1 0 9 ; 2 9 0                                            | 0 2 0
          0 0 0 0 ; 1 0 9 0 ; 0 9 0 5 ; 0 0 9 0                            | 0 0 1 2
          0 0 0 0 0 ; 0 0 9 0 0 ; 0 9 0 2 0 ; 3 0 0 0 9 ; 0 0 0 9 0        | 0 2 3 0 3
          0 0 0 0 0 ; 0 0 9 0 0 ; 0 9 0 0 8 ; 0 7 0 0 9 ; 1 0 0 9 0        | 0 2 4 4 0
          """)
  void opensCirclesWhereLeastIsLost(String rows, String heads) {
    double[][] scores =
        Arrays.stream(rows.split(" ; ", -1))
            .map(row -> Arrays.stream(row.split(" ", -1)).mapToDouble(Double::parseDouble))
            .map(row -> row.toArray())
            .toArray(double[][]::new);
    int[] found = SpanningTree.of(scores);
    assertThat(total(scores, found)).isEqualTo(bestOfAll(scores));
    assertThat(Arrays.stream(found).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
        .isEqualTo(heads);
  }

  /// Few different scores make many equal trees, where it is easiest to go round in a circle.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1000})
  void gainsAsMuchAsTheBestOfAllTrees(int most) {
    Random random = new Random(most);
    for (int round = 0; round < 1500; round++) {
      double[][] scores = random(random, 2 + random.nextInt(4), most);
      int[] heads = SpanningTree.of(scores);
      assertThat(reachesTheRoot(heads)).as(Arrays.deepToString(scores)).isTrue();
      assertThat(total(scores, heads)).as(Arrays.deepToString(scores)).isEqualTo(bestOfAll(scores));
    }
  }

  @Test
  void staysATreeWhereCirclesLieInCircles() {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      double[][] scores = random(random, 80, 3);
      for (int place = 1; place < scores.length; place++) {
        scores[place][place % 2 == 0 ? place - 1 : Math.min(place + 1, 79)] += 9;
        scores[place][0] -= 9;
      }
      assertThat(reachesTheRoot(SpanningTree.of(scores))).isTrue();
    }
  }

  @Test
  void doesNotTouchTheScores() {
    double[][] scores = random(new Random(5), 6, 4);
    double[][] before = Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
    SpanningTree.of(scores);
    assertThat(scores).isDeepEqualTo(before);
  }

  private static double[][] random(Random random, int places, int most) {
    double[][] scores = new double[places][places];
    for (double[] row : scores) {
      Arrays.setAll(row, _ -> random.nextInt(2 * most + 1) - most);
    }
    return scores;
  }

  private static boolean reachesTheRoot(int[] heads) {
    for (int place = 1; place < heads.length; place++) {
      int at = place;
      for (int steps = 0; steps < heads.length && at != 0; steps++) {
        at = heads[at];
      }
      if (at != 0) {
        return false;
      }
    }
    return heads[0] == 0;
  }

  private static double total(double[][] scores, int[] heads) {
    double total = 0;
    for (int place = 1; place < heads.length; place++) {
      total += scores[place][heads[place]];
    }
    return total;
  }

  private static double bestOfAll(double[][] scores) {
    int[] heads = new int[scores.length];
    double best = Double.NEGATIVE_INFINITY;
    do {
      if (reachesTheRoot(heads)) {
        best = Math.max(best, total(scores, heads));
      }
    } while (next(heads));
    return best;
  }

  /// Counts on, with a digit for each place.
  private static boolean next(int[] heads) {
    for (int place = 1; place < heads.length; place++) {
      heads[place] = (heads[place] + 1) % heads.length;
      if (heads[place] != 0) {
        return true;
      }
    }
    return false;
  }
}
