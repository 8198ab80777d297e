package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import ai.onnxruntime.OrtException;
import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The heads, worked out once more in plain loops.
class WordHeadsTest {

  private static final long[] SENTENCE = {101, 1996, 2343, 3369, 102};
  private static final int WORDS = SENTENCE.length - 1;
  private static final int SIZE = UntrainedModel.SIZE;

  /// What arcs are made smaller by: the fourth root of the size.
  private static final float SCALE = (float) (1 / Math.sqrt(Math.sqrt(SIZE)));

  private static NamedArrays weights = new NamedArrays();
  private static Map<String, float[]> answers = Map.of();

  @BeforeAll
  static void run() throws IOException, OrtException {
    weights = UntrainedModel.weights(1);
    Graph graph = new Graph();
    Arithmetic arithmetic = new FloatArithmetic();
    Places one = new Places(graph, 1);
    var states = new EncoderLayers(graph, weights, arithmetic, one).states();
    new WordHeads(graph, weights, arithmetic, one).answer(states);
    graph.output(states.get(0), "1", "pieces", "384");
    graph.output(states.get(1), "1", "pieces", "384");
    try (GraphRun run = new GraphRun(graph.model())) {
      answers = run.answers(SENTENCE);
    }
  }

  @Test
  void tagsAndNamesByTheMixOfAllStates() {
    float[] tags = linear(words(), "head.upos");
    float[] finer = linear(words(), "head.xpos");
    float[] names = linear(words(), "head.entity");
    float[] all = new float[tags.length + finer.length + names.length];
    int width = all.length / WORDS;
    for (int word = 0; word < WORDS; word++) {
      int at = copy(tags, word, all, word * width);
      at = copy(finer, word, all, at);
      copy(names, word, all, at);
    }

    assertThat(answer("classes")).containsExactly(all, offset(1e-3f));
  }

  @Test
  void tellsWhatAWordBringsToARelation() {
    assertThat(answer("relation_dependent"))
        .containsExactly(linear(words(), "relation.dependent"), offset(1e-3f));
    assertThat(answer("relation_head"))
        .containsExactly(linear(words(), "relation.head"), offset(1e-3f));
  }

  @Test
  void scoresEachArcByBothItsEndsAndByItsHead() {
    float[] dependents = bent(linear(words(), "arc.dependent"));
    float[] heads = bent(linear(words(), "arc.head"));
    float[] bilinear = weights.get("arc.bilinear").values();
    float[] offset = weights.get("arc.offset").values();
    float[] expected = new float[WORDS * WORDS];
    for (int arc = 0; arc < expected.length; arc++) {
      int dependent = arc / WORDS * SIZE;
      int head = arc % WORDS * SIZE;
      for (int at = 0; at < SIZE; at++) {
        float sought = offset[at];
        for (int from = 0; from < SIZE; from++) {
          sought += dependents[dependent + from] * bilinear[from * SIZE + at];
        }
        expected[arc] += sought * SCALE * heads[head + at];
      }
    }
    assertThat(answer("arc.0")).containsExactly(expected, offset(1e-3f));
  }

  private static float[] answer(String name) {
    return answers.getOrDefault(name, new float[0]);
  }

  /// Copies the row of a word and returns where the next stands.
  private static int copy(float[] rows, int word, float[] target, int at) {
    int width = rows.length / WORDS;
    System.arraycopy(rows, word * width, target, at, width);
    return at + width;
  }

  private static float[] words() {
    float[] shares = Softmax.of(weights.get("mix.weights").values());
    float[] below = answer("embeddings.norm");
    float[] above = answer("layer.0.norm");
    float[] words = new float[WORDS * SIZE];
    for (int at = 0; at < words.length; at++) {
      words[at] = shares[0] * below[at] + shares[1] * above[at];
    }
    return words;
  }

  private static float[] linear(float[] words, String name) {
    FloatArray table = weights.get(name + ".weight");
    float[] all = new float[WORDS * table.rows()];
    for (int at = 0; at < all.length; at++) {
      int word = at / table.rows();
      int row = at % table.rows();
      all[at] = weights.get(name + ".bias").values()[row];
      for (int from = 0; from < SIZE; from++) {
        all[at] += words[word * SIZE + from] * table.values()[row * SIZE + from];
      }
    }
    return all;
  }

  private static float[] bent(float[] straight) {
    float[] bent = straight.clone();
    for (int at = 0; at < bent.length; at++) {
      bent[at] = bent[at] < 0 ? 0.1f * bent[at] : bent[at];
    }
    return bent;
  }
}
