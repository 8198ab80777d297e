package dev.chancery.training.network;

/// How far each weight moves at each step: more and more at first, then less and less down to
/// nothing.
///
/// @param steps how many steps there will be in all
public record LearningRates(int steps) {

  private static final float PRETRAINED = 3e-4f;
  private static final float NEW = 1e-3f;
  private static final double WARM_UP = 0.1;

  /// @param step counted from 1
  float of(String name, int step) {
    return (isPretrained(name) ? PRETRAINED : NEW) * share(step);
  }

  private static boolean isPretrained(String name) {
    return name.startsWith("layer.")
        || (name.startsWith("embeddings.") && !name.equals("embeddings.shape"));
  }

  private float share(int step) {
    double warmUp = Math.max(1, steps * WARM_UP);
    double share = step < warmUp ? step / warmUp : (steps - step) / (steps - warmUp);
    return (float) Math.max(0, share);
  }
}
