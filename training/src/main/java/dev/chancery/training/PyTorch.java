package dev.chancery.training;

/// How PyTorch is used here. Its threads would otherwise fight over the cores, and a library that
/// is missing would be fetched.
final class PyTorch {

  private PyTorch() {}

  /// Before its first use.
  static void configure(int threads) {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
  }
}
