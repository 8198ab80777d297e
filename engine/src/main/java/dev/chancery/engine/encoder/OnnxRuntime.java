package dev.chancery.engine.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.util.concurrent.CompletableFuture;

/// The one runtime of a program, started where a long command line does no harm: as it starts, ONNX
/// Runtime goes over the whole of it with an expression that takes a frame of the stack for each
/// character, and from about 4,000 characters on the usual stack of a thread overflows, which ends
/// the program without a word.
final class OnnxRuntime {

  /// Enough for the longest command line that Linux takes (2 MB); only what is used is taken.
  private static final long STACK_BYTES = 2L << 30;

  private static final OrtEnvironment ENVIRONMENT = start();

  private OnnxRuntime() {}

  static OrtEnvironment environment() {
    return ENVIRONMENT;
  }

  // None of this class's own code runs on that thread, which would wait for the class to be ready.
  private static OrtEnvironment start() {
    return CompletableFuture.supplyAsync(
            OrtEnvironment::getEnvironment,
            starting -> new Thread(null, starting, "onnx-runtime-start", STACK_BYTES).start())
        .join();
  }
}
