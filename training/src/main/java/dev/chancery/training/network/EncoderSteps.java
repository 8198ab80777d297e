package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import java.util.ArrayList;
import java.util.List;

/// From pieces to words: a transformer encoder as BERT's, a mix of what its layers say, and the
/// mean over the pieces of a word.
final class EncoderSteps {

  private static final float DROPPED = 0.05f;
  private static final int OWN_WIDTH = Sizes.WIDTH / Sizes.ATTENTION_HEADS;

  private final Steps steps;
  private final int layers;

  EncoderSteps(Steps steps, int layers) {
    this.steps = steps;
    this.layers = layers;
  }

  /// The numbers of each place.
  NDArray words(Input input) {
    List<NDArray> states = new ArrayList<>();
    states.add(embeddings(input));
    for (int layer = 0; layer < layers; layer++) {
      states.add(layer(states.getLast(), input.pieceFillers(), "layer." + layer + "."));
    }
    return input.shares().matMul(mixed(states));
  }

  private NDArray embeddings(Input input) {
    long pieces = input.ids().getShape().get(1);
    NDArray sum =
        rows(input.ids(), "embeddings.word")
            .add(rows(input.shapes(), "embeddings.shape"))
            .add(steps.weights("embeddings.position").get(new NDIndex(":{}", pieces)));
    return steps.dropped(steps.norm(sum, "embeddings.norm"), DROPPED);
  }

  private NDArray rows(NDArray numbers, String name) {
    return Embedding.embedding(numbers, steps.weights(name), SparseFormat.DENSE).singletonOrThrow();
  }

  private NDArray layer(NDArray state, NDArray fillers, String name) {
    NDArray attended = steps.linear(attention(state, fillers, name), name + "output");
    NDArray first =
        steps.norm(state.add(steps.dropped(attended, DROPPED)), name + "attention_norm");
    NDArray fed = steps.linear(steps.smoothlyBentLinear(first, name + "up"), name + "down");
    return steps.norm(first.add(steps.dropped(fed, DROPPED)), name + "norm");
  }

  private NDArray attention(NDArray state, NDArray fillers, String name) {
    NDArray query = byHead(steps.linear(state, name + "query").mul(1 / Math.sqrt(OWN_WIDTH)));
    NDArray key = byHead(steps.linear(state, name + "key"));
    NDArray value = byHead(steps.linear(state, name + "value"));
    NDArray shares = query.matMul(key.transpose(0, 1, 3, 2)).add(fillers).softmax(-1);
    return shares.matMul(value).transpose(0, 2, 1, 3).reshape(state.getShape());
  }

  /// The numbers of each attention head side by side.
  private static NDArray byHead(NDArray state) {
    Shape shape = state.getShape();
    return state
        .reshape(shape.get(0), shape.get(1), Sizes.ATTENTION_HEADS, OWN_WIDTH)
        .transpose(0, 2, 1, 3);
  }

  private NDArray mixed(List<NDArray> states) {
    NDArray shares = steps.weights("mix.weights").softmax(0);
    NDArray sum = states.getFirst().mul(shares.get(0));
    for (int at = 1; at < states.size(); at++) {
      sum = sum.add(states.get(at).mul(shares.get(at)));
    }
    return sum;
  }
}
