package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import dev.chancery.engine.encoder.Head;
import java.util.EnumMap;
import java.util.Map;

/// From the numbers of words to tags, names and trees.
final class HeadSteps {

  private static final float DROPPED = 0.2f;

  private final Steps steps;

  HeadSteps(Steps steps) {
    this.steps = steps;
  }

  /// @param words the numbers of each place
  /// @param fillers what is added to the score of each place as a head
  Scores scores(NDArray words, NDArray fillers) {
    NDArray seen = steps.dropped(words, DROPPED);
    Map<Head, NDArray> classes = new EnumMap<>(Head.class);
    for (Head head : Sizes.CLASSES) {
      classes.put(head, steps.linear(seen, "head." + head.inModel()));
    }
    return new Scores(
        classes,
        arcs(seen).add(fillers),
        steps.linear(seen, "relation.dependent"),
        steps.linear(seen, "relation.head"));
  }

  /// Of each place with each place: the products of all numbers of the dependent with all numbers
  /// of the head, weighted, and how likely the head is a head at all.
  private NDArray arcs(NDArray words) {
    NDArray dependents = side(words, "arc.dependent");
    NDArray heads = side(words, "arc.head").transpose(0, 2, 1);
    NDArray wanted = dependents.matMul(steps.weights("arc.bilinear"));
    NDArray offset = steps.weights("arc.offset");
    return wanted.add(offset).matMul(heads).mul(Sizes.ARC_SCALE);
  }

  private NDArray side(NDArray words, String name) {
    return steps.dropped(steps.bentLinear(words, name), DROPPED);
  }

  /// The scores of the relations of arcs.
  ///
  /// @param dependents what the dependents say of them, a row for each arc
  /// @param heads what the heads say of them
  NDArray relations(NDArray dependents, NDArray heads) {
    NDArray both = steps.bent(dependents.add(heads));
    return steps.linear(steps.dropped(both, DROPPED), "relation.score");
  }
}
