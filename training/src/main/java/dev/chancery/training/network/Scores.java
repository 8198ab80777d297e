package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import dev.chancery.engine.arcs.ArcScores;
import dev.chancery.engine.encoder.Head;
import dev.chancery.engine.encoder.SentenceScores;
import dev.chancery.training.data.Batch;
import java.util.ArrayList;
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

  /// The scores of each sentence, as the engine takes them.
  List<SentenceScores> bySentence(Batch batch) {
    Map<Head, float[]> all = new EnumMap<>(Head.class);
    for (Head head : Sizes.CLASSES) {
      all.put(head, of(head).toFloatArray());
    }
    float[] allArcs = arcs.toFloatArray();
    float[] allDependents = dependents.toFloatArray();
    float[] allGovernors = governors.toFloatArray();
    List<SentenceScores> sentences = new ArrayList<>();
    for (int sentence = 0; sentence < batch.sentences(); sentence++) {
      Cut cut = new Cut(sentence, batch.places(), batch.words(sentence) + 1);
      Map<Head, float[]> own = new EnumMap<>(Head.class);
      all.forEach((head, scores) -> own.put(head, cut.rows(scores, of(head))));
      sentences.add(
          new SentenceScores(
              batch.words(sentence),
              own,
              new ArcScores(batch.words(sentence), cut.square(allArcs)),
              cut.rows(allDependents, dependents),
              cut.rows(allGovernors, governors)));
    }
    return sentences;
  }

  /// Cuts what belongs to a sentence out of what belongs to a batch.
  private record Cut(int sentence, int places, int own) {

    float[] rows(float[] all, NDArray scores) {
      int width = Math.toIntExact(scores.getShape().get(2));
      float[] rows = new float[own * width];
      System.arraycopy(all, sentence * places * width, rows, 0, rows.length);
      return rows;
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
