package dev.chancery.statistics.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Puts files in their place so that a killed program or a power cut leaves the old one or the new
/// one, whole.
final class Durable {

  private Durable() {}

  /// Moves a finished file to where it belongs, after its bytes are on the disk.
  static void place(Path finished, Path target) throws IOException {
    force(finished);
    Files.move(
        finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(target.resolveSibling("").toAbsolutePath());
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Makes the new name last, where the system lets a folder be opened.
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and keeps names without being asked
    }
  }
}
