package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import dev.chancery.engine.arcs.ArcScores;
import dev.chancery.engine.arcs.Heads;
import dev.chancery.engine.encoder.Choices;
import dev.chancery.engine.encoder.Head;
import dev.chancery.training.data.Batch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the network says of a batch, for each place of each sentence.
///
/// @param classes the scores of the classes
/// @param arcs how well a place would depend on each place
/// @param dependents what a place says, as a dependent, of its relation
/// @param governors what a place says, as a head, of the relation to it
record Scores(Map<Head, NDArray> classes, NDArray arcs, NDArray dependents, NDArray governors) {

  /// The scores of a head's classes.
  NDArray of(Head head) {
    NDArray scores = classes.get(head);
    if (scores == null) {
      throw new IllegalArgumentException(head + " chooses no class");
    }
    return scores;
  }

  /// What is chosen for each sentence, as the engine takes it.
  List<Choices> choices(Batch batch, HeadSteps steps) {
    Map<Head, long[]> all = new EnumMap<>(Head.class);
    for (Head head : Sizes.CLASSES) {
      all.put(head, of(head).argMax(-1).toLongArray());
    }
    float[] allArcs = arcs.toFloatArray();
    List<Choices> choices = new ArrayList<>();
    for (int sentence = 0; sentence < batch.sentences(); sentence++) {
      Cut cut = new Cut(sentence, batch.places(), batch.words(sentence) + 1);
      int[] heads = Heads.of(new ArcScores(batch.words(sentence), cut.square(allArcs)));
      Map<Head, int[]> labels = new EnumMap<>(Head.class);
      all.forEach((head, numbers) -> labels.put(head, cut.words(numbers)));
      labels.put(Head.RELATION, relations(sentence, heads, steps));
      choices.add(new Choices(labels, heads));
    }
    return choices;
  }

  /// The numbers of the relations of a sentence's words to their heads.
  private int[] relations(int sentence, int[] heads, HeadSteps steps) {
    long[] rows = Arrays.stream(heads).mapToLong(head -> head + 1L).toArray();
    NDArray own = dependents.get(sentence).get(new NDIndex("1:{}", heads.length + 1));
    NDArray above = governors.get(sentence).get(governors.getManager().create(rows));
    return Arrays.stream(steps.relations(own, above).argMax(-1).toLongArray())
        .mapToInt(Math::toIntExact)
        .toArray();
  }

  /// Cuts what belongs to a sentence out of what belongs to a batch.
  private record Cut(int sentence, int places, int own) {

    int[] words(long[] all) {
      int[] words = new int[own - 1];
      for (int word = 0; word < words.length; word++) {
        words[word] = Math.toIntExact(all[sentence * places + 1 + word]);
      }
      return words;
    }

    float[] square(float[] all) {
      float[] square = new float[own * own];
      for (int row = 0; row < own; row++) {
        System.arraycopy(all, (sentence * places + row) * places, square, row * own, own);
      }
      return square;
    }
  }
}
