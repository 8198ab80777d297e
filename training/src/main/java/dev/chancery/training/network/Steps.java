package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;

/// The steps that the network is made of, each one call of the library, on weights by name.
final class Steps {

  private static final float EPSILON = 1e-12f;

  /// What is left of a number below zero; the engine knows the same.
  private static final float SLOPE = 0.1f;

  private final Parameters parameters;
  private final Chance chance;

  Steps(Parameters parameters, Chance chance) {
    this.parameters = parameters;
    this.chance = chance;
  }

  NDArray weights(String name) {
    return parameters.get(name);
  }

  NDArray linear(NDArray input, String name) {
    return Linear.linear(input, weights(name + ".weight"), weights(name + ".bias"))
        .singletonOrThrow();
  }

  NDArray norm(NDArray input, String name) {
    return LayerNorm.layerNorm(
            input,
            new Shape(Sizes.WIDTH),
            weights(name + ".weight"),
            weights(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  NDArray dropped(NDArray input, float share) {
    return chance.dropped(input, share);
  }

  /// A linear step, bent at zero.
  NDArray bentLinear(NDArray input, String name) {
    return bent(linear(input, name));
  }

  NDArray bent(NDArray input) {
    return Activation.leakyRelu(input, SLOPE);
  }

  /// The smooth bend of the encoder. Its gradient is wrong on a view with gaps, so it is only given
  /// what a linear step has just written.
  NDArray smoothlyBentLinear(NDArray input, String name) {
    return Activation.gelu(linear(input, name));
  }
}
