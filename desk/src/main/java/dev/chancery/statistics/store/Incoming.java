package dev.chancery.statistics.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files that are being written. One that is still there when the next import starts is what a
/// killed one left behind.
final class Incoming {

  private static final String START = ".incoming-";

  private Incoming() {}

  static String name(String what) {
    return START + what;
  }

  static void clear(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }
}
