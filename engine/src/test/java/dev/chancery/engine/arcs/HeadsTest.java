package dev.chancery.engine.arcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          every word's best head is a tree  | 0 9 0 0 ; 0 0 1 0 ; 0 0 0 5 ; 0 0 0 0 | -1 0 1
          two would be root, one gains more | 0 9 9 ; 0 0 7 ; 0 8 0                 | 1 -1
          a pair goes round                 | 0 1 2 0 ; 0 0 9 0 ; 0 9 0 9 ; 0 0 0 0 | 1 -1 1
          three go round                    | 0 1 0 2 ; 0 0 9 0 ; 0 0 0 9 ; 0 9 0 0 | 2 0 -1
          a word alone                      | 0 -7 ; 0 0                            | -1
          equals, of which the first counts | 0 0 0 ; 0 0 0 ; 0 0 0                 | -1 0
          """)
  void makesOneTreeWithOneRoot(String why, String rows, String heads) {
    ArcScores scores = table(rows);
    assertThat(shown(Heads.of(scores))).as(why).isEqualTo(heads);
  }

  @Test
  void findsTheBestOfAllTreesWithOneRoot() {
    Random random = new Random(20261124);
    for (int round = 0; round < 2000; round++) {
      ArcScores scores = random(random, 1 + random.nextInt(5));
      int[] heads = Heads.of(scores);
      assertThat(Heads.isTree(withRoot(heads))).isTrue();
      assertThat(total(scores, heads))
          .as("round %d", round)
          .isCloseTo(bestOfAll(scores), within(1e-4));
    }
  }

  @Test
  void makesATreeOfManyWordsWhateverTheScores() {
    Random random = new Random(7);
    for (int words = 1; words < 200; words += 13) {
      assertThat(Heads.isTree(withRoot(Heads.of(random(random, words))))).isTrue();
    }
  }

  @Test
  void keepsTheTreeThatTheScoresWereMadeFor() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      ArcScores noise = random(random, 12);
      int[] heads = Heads.of(noise);
      float[] raised = new float[13 * 13];
      for (int word = 1; word <= heads.length; word++) {
        for (int head = 0; head <= heads.length; head++) {
          raised[word * 13 + head] = noise.of(word, head) + (heads[word - 1] + 1 == head ? 99 : 0);
        }
      }
      assertThat(Heads.of(new ArcScores(heads.length, raised))).isEqualTo(heads);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 0 1 1 | true
          0 2 0 2 | true
          0 0 0 1 | false
          0 2 1 1 | false
          0 2 3 1 | false
          0 1 0 2 | false
          """)
  void knowsATree(String heads, boolean tree) {
    assertThat(
            Heads.isTree(Arrays.stream(heads.split(" ", -1)).mapToInt(Integer::parseInt).toArray()))
        .isEqualTo(tree);
  }

  @Test
  void refusesScoresThatAreNoneAndThoseThatDoNotFit() {
    assertThatThrownBy(() -> new ArcScores(1, new float[] {0, 0, Float.NaN, 0}))
        .hasMessageContaining("finite");
    assertThatThrownBy(() -> new ArcScores(2, new float[4])).hasMessageContaining("9 scores");
    assertThatThrownBy(() -> new ArcScores(0, new float[1])).hasMessageContaining("0 words");
  }

  /// A row for each head, a column for each dependent.
  private static ArcScores table(String text) {
    String[] rows = text.split(" ; ", -1);
    float[] scores = new float[rows.length * rows.length];
    for (int head = 0; head < rows.length; head++) {
      String[] cells = rows[head].split(" ", -1);
      for (int dependent = 0; dependent < rows.length; dependent++) {
        scores[dependent * rows.length + head] = Float.parseFloat(cells[dependent]);
      }
    }
    return new ArcScores(rows.length - 1, scores);
  }

  private static String shown(int[] heads) {
    return Arrays.stream(heads).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  private static ArcScores random(Random random, int words) {
    float[] scores = new float[(words + 1) * (words + 1)];
    for (int at = 0; at < scores.length; at++) {
      scores[at] = (float) random.nextGaussian() * 10;
    }
    return new ArcScores(words, scores);
  }

  private static int[] withRoot(int[] heads) {
    int[] all = new int[heads.length + 1];
    for (int word = 0; word < heads.length; word++) {
      all[word + 1] = heads[word] + 1;
    }
    return all;
  }

  private static double total(ArcScores scores, int[] heads) {
    double total = 0;
    for (int word = 0; word < heads.length; word++) {
      total += scores.of(word + 1, heads[word] + 1);
    }
    return total;
  }

  /// Tries every choice of heads.
  private static double bestOfAll(ArcScores scores) {
    int places = scores.words() + 1;
    double best = Double.NEGATIVE_INFINITY;
    for (int choice = 0; choice < Math.pow(places, scores.words()); choice++) {
      int[] heads = new int[scores.words()];
      for (int word = 0, rest = choice; word < heads.length; word++, rest /= places) {
        heads[word] = rest % places - 1;
      }
      if (Heads.isTree(withRoot(heads))) {
        best = Math.max(best, total(scores, heads));
      }
    }
    return best;
  }
}
