package dev.chancery.statistics.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The answers that have come so far, a file each, so that what was broken off goes on where it
/// was. They are good for a day: services revise their figures.
final class Pages {

  private static final Duration GOOD_FOR = Duration.ofDays(1);

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path folder;
  private final String name;

  /// @param folder where fetched things lie
  /// @param question whose answers they are
  Pages(Path folder, String service, String question) {
    this.name = service + "-" + sum(question);
    this.folder = folder.resolve(name);
  }

  /// Where an answer is written while it comes.
  Path incoming() throws IOException {
    Files.createDirectories(folder);
    return folder.resolve("incoming");
  }

  /// Where the answer of an address belongs.
  Path place(String address) {
    return folder.resolve(sum(address));
  }

  boolean has(String address) throws IOException {
    Path place = place(address);
    return Files.exists(place)
        && Files.getLastModifiedTime(place).toInstant().isAfter(Instant.now().minus(GOOD_FOR));
  }

  /// Keeps what has come whole.
  void keep(String address) throws IOException {
    Files.move(
        incoming(),
        place(address),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /// Puts the answers of these addresses into one file, one after the other, and forgets the pages.
  Path joined(List<String> addresses, String ending) throws IOException {
    Path whole = folder.resolveSibling(name + ending);
    try (OutputStream out = Files.newOutputStream(whole)) {
      for (String address : addresses) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(place(address)))) {
          skipMark(in);
          in.transferTo(out);
        }
        out.write('\n');
      }
    }
    forget();
    return whole;
  }

  /// A byte order mark may stand before the first of several answers only.
  private static void skipMark(InputStream in) throws IOException {
    in.mark(MARK.length);
    if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
      in.reset();
    }
  }

  private void forget() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static String sum(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
