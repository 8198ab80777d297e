package dev.chancery.training.network;

import ai.djl.ndarray.NDScope;
import dev.chancery.training.data.Batch;
import dev.chancery.training.weights.NamedArrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Teaches a network, step by step.
public final class Learner {

  /// So many steps one after another may come to nothing.
  private static final int MOST_FAILURES = 3;

  private final Network network;
  private final AdamW optimiser;
  private final LearningRates rates;
  private final @Nullable Network teacher;
  private int steps;
  private int failures;

  /// Begins anew.
  ///
  /// @param teacher whose opinion counts beside the labels
  public Learner(Network network, LearningRates rates, @Nullable Network teacher) {
    this.network = network;
    this.teacher = teacher;
    this.optimiser = new AdamW(network.parameters().learning());
    this.rates = rates;
  }

  /// Goes on behind `steps` steps.
  ///
  /// @param state what [#state] gave then
  public Learner(
      Network network,
      LearningRates rates,
      @Nullable Network teacher,
      int steps,
      NamedArrays state) {
    this.network = network;
    this.teacher = teacher;
    this.optimiser = new AdamW(network.parameters().learning(), state);
    this.rates = rates;
    this.steps = steps;
  }

  /// Learns one batch.
  ///
  /// @param random chooses what is dropped on the way
  /// @return its loss before that
  public float step(Batch batch, RandomGenerator random) {
    float loss = network.learn(batch, Chance.of(network.manager(), random), teacher);
    steps++;
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      failures = optimiser.step(steps, rates) ? 0 : failures + 1;
    }
    if (failures > MOST_FAILURES) {
      throw new IllegalStateException("training has gone astray: the gradients are no numbers");
    }
    return loss;
  }

  /// Whether the last step moved the weights.
  public boolean moved() {
    return failures == 0;
  }

  public int steps() {
    return steps;
  }

  /// What it needs besides the network's weights to go on.
  public NamedArrays state() {
    return optimiser.state();
  }
}
