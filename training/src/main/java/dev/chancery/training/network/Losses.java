package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import dev.chancery.engine.encoder.Head;
import dev.chancery.training.data.Batch;

/// How far what the network says is from what it shall say: the mean of each head's loss over the
/// words that are labelled under it, weighted and added up.
final class Losses {

  private static final float TAGS = 0.5f;
  private static final float NAMES = 1;

  /// A few labelled words among many others do not count as much as all.
  private static final int LEAST_SHARE = 4;

  private final NDManager manager;
  private final Batch batch;
  private final Scores scores;

  Losses(NDManager manager, Batch batch, Scores scores) {
    this.manager = manager;
    this.batch = batch;
    this.scores = scores;
  }

  NDArray sum(HeadSteps heads) {
    int[] places = batch.heads();
    NDArray sum = manager.create(0f);
    for (Head head : Sizes.CLASSES) {
      int[] labels = batch.labels(head);
      if (isLabelled(labels)) {
        sum = sum.add(loss(scores.of(head), labels).mul(head == Head.ENTITY ? NAMES : TAGS));
      }
    }
    if (isLabelled(places)) {
      sum = sum.add(loss(scores.arcs(), places));
      sum = sum.add(loss(relations(heads, places), batch.labels(Head.RELATION)));
    }
    return sum;
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

  private NDArray loss(NDArray all, int[] labels) {
    long[] wanted = new long[labels.length];
    float[] weights = new float[labels.length];
    int labelled = 0;
    for (int at = 0; at < labels.length; at++) {
      wanted[at] = Math.max(0, labels[at]);
      weights[at] = labels[at] < 0 ? 0 : -1;
      labelled += labels[at] < 0 ? 0 : 1;
    }
    Shape column = new Shape(labels.length, 1);
    long width = all.getShape().get(all.getShape().dimension() - 1);
    return all.reshape(-1, width)
        .logSoftmax(-1)
        .gather(manager.create(wanted, column), 1)
        .mul(manager.create(weights, column))
        .sum()
        .div((float) Math.max(labelled, batch.words() / LEAST_SHARE));
  }
}
