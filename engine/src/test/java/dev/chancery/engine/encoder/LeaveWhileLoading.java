package dev.chancery.engine.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A program that ends with the exit code that it is given, while other threads load the model from
/// the folder that it works in.
final class LeaveWhileLoading {

  private static final Path FOLDER = Path.of("model");
  private static final int THREADS = 2;

  private LeaveWhileLoading() {}

  static void main(String[] arguments) throws IOException, InterruptedException {
    ModelFiles.shipped().layOut(FOLDER);
    CountDownLatch loaded = new CountDownLatch(THREADS);
    for (int each = 0; each < THREADS; each++) {
      Thread.ofPlatform().daemon().start(() -> loadForEver(loaded));
    }
    loaded.await();
    System.exit(Integer.parseInt(arguments[0]));
  }

  private static void loadForEver(CountDownLatch loaded) {
    while (true) {
      ModelFiles files = new ModelFiles(FOLDER);
      new Encoder(files, files.labels());
      loaded.countDown();
    }
  }
}
