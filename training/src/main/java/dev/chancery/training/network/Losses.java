package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import dev.chancery.engine.encoder.Head;
import dev.chancery.training.data.Batch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far what the network says is from what it shall say: the mean of each head's loss over the
/// words that are labelled under it, weighted and added up. With a teacher, half of it is how far
/// it is from how likely the teacher holds each label (Hinton, Vinyals and Dean, "Distilling the
/// Knowledge in a Neural Network", 2015).
final class Losses {

  private static final float TAGS = 0.5f;
  private static final float NAMES = 1;

  /// A few labelled words among many others do not count as much as all.
  private static final int LEAST_SHARE = 4;

  /// How much a teacher's opinion counts beside the label.
  private static final float OPINION = 0.5f;

  /// The engine does not ask for them, so that no teacher needs to know them.
  private static final Head UNTAUGHT = Head.FEATURES;

  private static final String ARCS = "arcs";

  private final NDManager manager;
  private final Batch batch;
  private final Scores scores;

  Losses(NDManager manager, Batch batch, Scores scores) {
    this.manager = manager;
    this.batch = batch;
    this.scores = scores;
  }

  /// What is answered about a batch: of what it could be, a row for each place, and what it is.
  private static final class Answer {

    private final String name;
    private final NDArray scores;
    private final int[] labels;
    private final float weight;

    /// @param weight how much it counts
    Answer(String name, NDArray scores, int[] labels, float weight) {
      this.name = name;
      this.scores = scores;
      this.labels = labels;
      this.weight = weight;
    }

    NDArray rows() {
      Shape shape = scores.getShape();
      return scores.reshape(-1, shape.get(shape.dimension() - 1));
    }
  }

  /// @param opinion what a teacher holds of the same batch; empty without one
  NDArray sum(HeadSteps heads, Map<String, NDArray> opinion) {
    NDArray sum = manager.create(0f);
    for (Answer answer : answers(heads)) {
      sum = sum.add(loss(answer, opinion.get(answer.name)).mul(answer.weight));
    }
    return sum;
  }

  /// How likely each label is held, a row for each place, by the name of what is answered.
  Map<String, NDArray> opinion(HeadSteps heads) {
    Map<String, NDArray> opinion = new HashMap<>();
    for (Answer answer : answers(heads)) {
      if (!answer.name.equals(UNTAUGHT.inModel())) {
        opinion.put(answer.name, answer.rows().softmax(-1).stopGradient());
      }
    }
    return opinion;
  }

  /// Those of which the batch has labels.
  private List<Answer> answers(HeadSteps heads) {
    List<Answer> answers = new ArrayList<>();
    for (Head head : Sizes.CLASSES) {
      float weight = head == Head.ENTITY ? NAMES : TAGS;
      answers.add(new Answer(head.inModel(), scores.of(head), batch.labels(head), weight));
    }
    int[] places = batch.heads();
    if (isLabelled(places)) {
      int[] labels = batch.labels(Head.RELATION);
      answers.add(new Answer(ARCS, scores.arcs(), places, 1));
      answers.add(new Answer(Head.RELATION.inModel(), relations(heads, places), labels, 1));
    }
    answers.removeIf(answer -> !isLabelled(answer.labels));
    return answers;
  }

  private static boolean isLabelled(int[] labels) {
    for (int label : labels) {
      if (label >= 0) {
        return true;
      }
    }
    return false;
  }

  /// The scores of the relations of each place to the place that it depends on.
  private NDArray relations(HeadSteps heads, int[] places) {
    NDArray dependents = scores.dependents();
    NDArray governors = scores.governors().reshape(-1, Sizes.RELATION);
    long[] rows = new long[places.length];
    for (int at = 0; at < rows.length; at++) {
      rows[at] = (long) (at / batch.places()) * batch.places() + Math.max(0, places[at]);
    }
    NDArray chosen =
        Embedding.embedding(manager.create(rows), governors, SparseFormat.DENSE).singletonOrThrow();
    return heads.relations(dependents, chosen.reshape(dependents.getShape()));
  }

  private NDArray loss(Answer answer, @Nullable NDArray opinion) {
    int[] labels = answer.labels;
    long[] wanted = new long[labels.length];
    float[] weights = new float[labels.length];
    int labelled = 0;
    for (int at = 0; at < labels.length; at++) {
      wanted[at] = Math.max(0, labels[at]);
      weights[at] = labels[at] < 0 ? 0 : -1;
      labelled += labels[at] < 0 ? 0 : 1;
    }
    Shape column = new Shape(labels.length, 1);
    NDArray said = answer.rows().logSoftmax(-1);
    NDArray right = said.gather(manager.create(wanted, column), 1);
    if (opinion != null) {
      NDArray taught = said.mul(opinion).sum(new int[] {-1}, true);
      right = right.mul(1 - OPINION).add(taught.mul(OPINION));
    }
    return right
        .mul(manager.create(weights, column))
        .sum()
        .div((float) Math.max(labelled, batch.words() / LEAST_SHARE));
  }
}
