package dev.chancery.engine.encoder;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Keeps the program from ending in the midst of the runtime's work: as the process ends, the
/// library's own data are cleared away, and a thread that still uses them brings it down with a
/// dump, whatever its exit code was to be. So the end waits for what has begun, some tenths of a
/// second at most, and nothing begins any more.
final class NativeWork {

  private static final ReadWriteLock GOING_ON = new ReentrantReadWriteLock();

  static {
    // never given back: what comes after that waits until the process is gone
    Thread end = new Thread(GOING_ON.writeLock()::lock, "onnx-runtime-end");
    Runtime.getRuntime().addShutdownHook(end);
  }

  private NativeWork() {}

  /// A piece of work in the runtime.
  @FunctionalInterface
  interface Piece<T, E extends Exception> {

    T work() throws E;
  }

  /// Does it, and lets the program end only after it.
  static <T, E extends Exception> T finish(Piece<T, E> piece) throws E {
    GOING_ON.readLock().lock();
    try {
      return piece.work();
    } finally {
      GOING_ON.readLock().unlock();
    }
  }
}
