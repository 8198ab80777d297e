package dev.chancery.checking.frame;

/// How a figure that was computed fits the figure that was claimed with its hedge.
public enum Fit {
  /// Within what the hedge plainly says.
  PLAIN,
  /// Only if the hedge is understood generously.
  LOOSE,
  /// Under no understanding of the hedge.
  NONE
}
