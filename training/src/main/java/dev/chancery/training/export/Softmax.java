package dev.chancery.training.export;

/// Positive shares that sum up to 1.
final class Softmax {

  private Softmax() {}

  static float[] of(float[] raw) {
    double sum = 0;
    for (float one : raw) {
      sum += Math.exp(one);
    }
    float[] shares = new float[raw.length];
    for (int at = 0; at < raw.length; at++) {
      shares[at] = (float) (Math.exp(raw[at]) / sum);
    }
    return shares;
  }
}
