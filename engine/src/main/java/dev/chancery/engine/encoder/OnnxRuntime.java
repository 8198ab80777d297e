package dev.chancery.engine.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;

/// The one runtime of a program, started where a long command line does no harm: as it starts, ONNX
/// Runtime goes over the whole of it with an expression that takes a frame of the stack for each
/// character, and from about 4,000 characters on the usual stack of a thread overflows, which ends
/// the program without a word.
///
/// It is also kept until the process is gone. The library takes it down as soon as the program is
/// to end, beside whatever still goes on in it (a model that loads, sentences that are read when
/// someone presses Ctrl-C), and the process dies of that with a dump. It counts who holds it, so it
/// is taken once more than it is given back; {@link NativeWork} sees to the rest.
final class OnnxRuntime {

  /// Enough for the longest command line that Linux takes (2 MB); only what is used is taken.
  private static final long STACK_BYTES = 2L << 30;

  private static final int WARNINGS = 2;

  private static final OrtEnvironment ENVIRONMENT = start();

  private OnnxRuntime() {}

  static OrtEnvironment environment() {
    return ENVIRONMENT;
  }

  // None of this class's own code runs on that thread, which would wait for the class to be ready.
  private static OrtEnvironment start() {
    return NativeWork.finish(() -> {
      OrtEnvironment environment =
          CompletableFuture.supplyAsync(
                  OrtEnvironment::getEnvironment,
                  starting -> new Thread(null, starting, "onnx-runtime-start", STACK_BYTES).start())
              .join();
      holdOnceMore();
      return environment;
    });
  }

  /// By its own private call, since the library has no public one.
  private static void holdOnceMore() {
    try {
      Class<?> library = Class.forName("ai.onnxruntime.OnnxRuntime");
      Field functions = library.getDeclaredField("ortApiHandle");
      functions.setAccessible(true);
      Method hold =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      hold.setAccessible(true);
      hold.invoke(null, functions.getLong(null), WARNINGS, OrtEnvironment.DEFAULT_NAME);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("ONNX Runtime has changed inside", e);
    }
  }
}
