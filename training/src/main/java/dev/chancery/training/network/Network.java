package dev.chancery.training.network;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import dev.chancery.engine.encoder.Choices;
import dev.chancery.training.data.Batch;
import dev.chancery.training.weights.NamedArrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The encoder with its heads, as PyTorch computes it. For one thread.
public final class Network implements AutoCloseable {

  private final NDManager manager = NDManager.newBaseManager("PyTorch");
  private final Parameters parameters;
  private final int layers;

  public Network(NamedArrays weights) {
    this(weights, true);
  }

  private Network(NamedArrays weights, boolean learns) {
    this.parameters = new Parameters(manager, weights, learns);
    this.layers = weights.layers();
  }

  /// One that learns no more, but may teach.
  public static Network taught(NamedArrays weights) {
    return new Network(weights, false);
  }

  /// A copy of its weights.
  public NamedArrays weights() {
    return parameters.copy();
  }

  /// What it chooses for each sentence.
  public List<Choices> choices(Batch batch) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      Steps steps = new Steps(parameters, Chance.NONE);
      return scores(batch, steps).choices(batch, new HeadSteps(steps));
    }
  }

  private Scores scores(Batch batch, Steps steps) {
    Input input = Input.of(manager, batch);
    NDArray words = new EncoderSteps(steps, layers).words(input);
    return new HeadSteps(steps).scores(words, input.placeFillers());
  }

  /// Finds the gradients of a batch's loss, which are added to those that are there.
  ///
  /// @param chance what is dropped on the way
  /// @param teacher whose opinion counts beside the labels
  /// @return the loss
  float learn(Batch batch, Chance chance, @Nullable Network teacher) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      Map<String, NDArray> opinion = teacher == null ? Map.of() : teacher.opinion(batch);
      try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
        Steps steps = new Steps(parameters, chance);
        NDArray loss = losses(batch, steps).sum(new HeadSteps(steps), opinion);
        collector.backward(loss);
        return loss.getFloat();
      }
    }
  }

  private Map<String, NDArray> opinion(Batch batch) {
    Steps steps = new Steps(parameters, Chance.NONE);
    return losses(batch, steps).opinion(new HeadSteps(steps));
  }

  private Losses losses(Batch batch, Steps steps) {
    return new Losses(manager, batch, scores(batch, steps));
  }

  Parameters parameters() {
    return parameters;
  }

  NDManager manager() {
    return manager;
  }

  @Override
  public void close() {
    manager.close();
  }
}
